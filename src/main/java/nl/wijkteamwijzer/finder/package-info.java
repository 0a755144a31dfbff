/**
 * From what a resident typed to a door.
 *
 * <p>Decided: a name is found in two steps. Lucene picks some hundred candidates by their sound, their pieces and their
 * beginning; then each is compared letter by letter, and only that comparison decides the order. Lucene's own score
 * cannot tell a slip of the finger from another street.
 *
 * <p>Decided: spaces do not count in a name. "Van 't Hoffstraat" is written in more ways than it has letters.
 */
package nl.wijkteamwijzer.finder;
