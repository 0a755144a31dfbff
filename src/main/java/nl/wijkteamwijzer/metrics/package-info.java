/**
 * From counts to figures that can be trusted, and that give nobody away: shares and marks with their uncertainty,
 * comparisons in words, what must stay hidden, and frozen publications. Takes counts in and gives values out; knows no
 * database and no text.
 *
 * <p>Decided: a figure counts for a group of at least k people, so that is also what may become known by subtraction.
 * When the figure of the whole gemeente is shown, the hidden ones together are known as well; they are at least k
 * people, and none of the small ones among them can be worked out, not even by somebody who knows these rules and which
 * figures were too small. See {@link nl.wijkteamwijzer.metrics.Suppression}.
 *
 * <p>Decided: what may become known by subtraction is not what everybody answered either. The hidden ones together, and
 * those by whom a figure grows from one version to the next, lie strictly between 5% and 95%, and do not all give the
 * same mark. How many have no opinion is told to the nearest multiple of 5.
 *
 * <p>Decided: what a later version adds waits until it is a group itself. A figure changes only when at least k answers
 * came to it, the hidden ones together count as one figure in this, the whole gemeente is the sum of what was let
 * through, and what was hidden once in a quarter stays hidden in that quarter. So two versions side by side tell no
 * more than one table of at least k people each. See {@link nl.wijkteamwijzer.metrics.Release}.
 *
 * <p>Decided: no figure of a year or of a month. Quarters are the only period, so no sum over periods can be taken
 * apart.
 *
 * <p>Decided: the figure of a block is made of the figures of its questions and shown only where all of these are. The
 * same people answer all of them, so ten answers to four questions are not forty people: n and interval are those of
 * the people.
 *
 * <p>Decided: figures stand in the fixed order of the teams. There is nothing here to rank them by.
 */
package nl.wijkteamwijzer.metrics;
