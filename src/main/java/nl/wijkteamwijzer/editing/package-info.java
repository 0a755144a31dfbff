/**
 * How staff write what the public may know. Every kind of public record is a sheet of named texts: what is typed in a form,
 * stands in a cell of a table, is compared word by word and restored are the same texts. A feature says by a
 * {@link nl.wijkteamwijzer.editing.RecordKind} which fields its records have; everything else is done here, once.
 *
 * <p>What is not published yet is a {@link nl.wijkteamwijzer.editing.Draft}: it may be incomplete, and it is no row among the
 * public records. Publishing makes a new revision of the record; what was public stays as it was.
 */
package nl.wijkteamwijzer.editing;
