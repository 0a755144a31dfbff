/**
 * The pages on which somebody tells how it went: choose, answer, send, thank you.
 *
 * <p>Decided: a room of its own above {@code ballotbox}. The box takes ballots from a page, a kiosk and the back office alike and
 * knows no page; the questionnaires are read by others that ask nobody anything.
 *
 * <p>Decided: between two pages the answers travel in hidden fields of the form, by POST, and the server remembers nothing. Pages
 * with answers say {@code private, no-cache}: {@code no-store} would break the back button. Where a browser is shared, such as
 * on a kiosk, whoever starts the next visit must therefore clear its history.
 *
 * <p>Decided: who sends has pressed "Versturen". Enter leads to the answers to look over, for what is sent cannot be taken back.
 */
package nl.wijkteamwijzer.experience;
