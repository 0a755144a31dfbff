/**
 * From what one person answered to what it adds up to, with no way back: ballots wait in a box until it holds enough of them
 * to hide each one, then they are added to tallies and destroyed in one transaction.
 *
 * <p>Decided: beside {@code survey} in a room of its own. What is asked is public, edited by staff and cached; what is answered
 * is none of these. This room asks {@code wijkteam} and {@code area} only whether a box that somebody names exists, and of
 * which gemeente it is.
 *
 * <p>Decided: ballots go by JDBC and never meet the persistence provider, which would keep them in its caches and show them
 * in its log at a level that anybody can switch on. Every failure passes {@link nl.wijkteamwijzer.ballotbox.NotKept}, which
 * tells the state only, because messages of a database repeat values. And without the provider the same classes serve the
 * server, the demo and the tests, on either database.
 *
 * <p>Decided: a ballot carries a quarter, not a moment, and a random key. What that leaves to somebody with the disk in their
 * hands: {@code decisions/0005-counted-not-kept.md}.
 *
 * <p>Decided: what may come again, from a kiosk that lost our answer, leaves a receipt in the transaction of its ballot. It is the
 * hash of what was sent, which nobody keeps: it leads from the sender's copy to "counted", and to no ballot.
 */
package nl.wijkteamwijzer.ballotbox;
