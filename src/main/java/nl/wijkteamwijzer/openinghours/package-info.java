/**
 * When a door is open or a phone is answered: open now, until when, when next, and why not. Knows nothing of teams,
 * texts or databases; it takes values in and gives values out.
 *
 * <p>Decided: open is a property of an instant. A door is open at an instant when the clock on the wall then reads a
 * time from opening up to, but not including, closing. So a time that the clock skips in spring is never open, and one
 * that it shows twice in autumn is open twice.
 *
 * <p>Decided: for each day one rule counts, in this order: a closing deviation, special hours, a public holiday, the
 * week. Special hours come before the holiday, so that a team can be open on Koningsdag by saying so.
 *
 * <p>Decided: a reason is given only for a day that loses hours by it. Nobody needs to hear on a Sunday that it is
 * Easter when the door is never open on Sundays.
 *
 * <p>Decided: Jollyday is asked for dates only. Which of them close an office is a choice of the gemeente, and the
 * names are ours, because the library's own are not what residents are used to ("Kings' Birthday").
 */
package nl.wijkteamwijzer.openinghours;
