/**
 * The life of what the public may know: every fact is a dated, versioned record, read "as at" a moment, from one immutable
 * picture that is drawn anew when something is published.
 *
 * <p>Decided: the picture holds every published record, not only those of today, so that tomorrow's page needs no database
 * and a day that turns needs no redrawing. Features add their part by a {@link nl.wijkteamwijzer.publishing.PictureSource};
 * all parts are read in one transaction and swapped at once.
 */
package nl.wijkteamwijzer.publishing;
