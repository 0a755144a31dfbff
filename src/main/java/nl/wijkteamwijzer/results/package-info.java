/**
 * What the raad, the teams and residents get to see of what was counted: figures by quarter, frozen, with what they are held
 * against, what somebody makes of them and what was done with them. How counts become figures, and what stays hidden, is the
 * business of {@code metrics}, which knows no database; this room reads tallies, keeps publications and shows them.
 *
 * <p>Decided: a publication is frozen whole: its figures as they went out, the counts they were made of (for the next version;
 * never shown), and its sheet, with teams by the names that they had. A later formula, team or question changes nothing in it.
 * A correction is a new version with a note; pages show the version in force and name the ones before.
 *
 * <p>Decided: publications are a part of the published picture, so that result pages need no database. A quarter is some
 * thousand figures.
 *
 * <p>Decided: open channels are told apart for the whole gemeente and all questionnaires together only, as two numbers in tens
 * (open to anybody: site and kiosk; not: code, telephone, paper), and only where both are at least k; else in words. Figures by
 * channel would be a second way to cut the same answers, and every hidden cell would have to survive both. Ballots are not
 * answers: their number tells nothing of a question, which anybody may skip; in tens it is no equation either, and in a later
 * version it changes only by a group.
 *
 * <p>Decided: all questionnaires are published by the same rules, each question by itself and sums of questions of one block.
 * Which kind of help somebody needs is no figure of how it went and is not published.
 *
 * <p>Decided: before quarters are closed {@link nl.wijkteamwijzer.results.QuartersEnding} is told, and waited for. That is how
 * the demo's ballots come in through the same door and never after their quarter was published.
 */
package nl.wijkteamwijzer.results;
