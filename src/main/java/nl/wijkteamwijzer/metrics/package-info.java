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
 * <p>Decided: while a quarter goes on staff see figures that run behind by a group, see {@link nl.wijkteamwijzer.metrics.LiveCounts}.
 * Each look may be kept and held beside every other and beside what is published in the end. Three things keep that safe:
 * <ol>
 * <li>Of a team and a question there is first nothing, then ever more, and each step is a group of at least k people who did not
 *     all answer the same, exactly as in a later version of a publication.
 * <li>When a step is shown, such a group has been counted after it already. More people can only make that larger: so what is
 *     published in the end, by rules that know nothing of these looks, differs from the last of them by a group too, in which at
 *     least one answered otherwise. That is why nothing can be shown before a team has twice k answers.
 * <li>A team that is not shown is in no number at all: the whole is that of the shown teams together. There is nothing to
 *     subtract from, so no team need be hidden for another, and a team that comes into view tells nothing of the looks before it.
 * </ol>
 * Only in one way do these looks touch a publication: of a team that is hidden there to protect another, staff know the least that
 * it can be and how some of it answered. {@link nl.wijkteamwijzer.metrics.Suppression} is told what was seen and hides one more
 * where that would give the small one away. What is over is never looked at anew: staff see the very version that goes out.
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
