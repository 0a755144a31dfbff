/**
 * What a kiosk asks and gets.
 *
 * <p>Decided: a translation is found by the exact Dutch text, so it can never stand beside a Dutch text that was changed since.
 *
 * <p>Decided: all outcomes are worked out here and kept there, of each postcode and of each answer about costs. So a kiosk lives
 * without a network, nothing that a resident types leaves it, and nothing is worked out in two places.
 *
 * <p>Decided: a kiosk proves who it is by signing, with a key that its browser made and cannot hand out. A start address is good
 * once and for a day, so no secret stands in an address, a file or our database. What is not signed right gets one and the same
 * answer, whatever is wrong with it.
 *
 * <p>Decided: ballots of a kiosk come sealed, also when there is a network, so that there is one way and it is the tested one.
 * Which kiosk sent one is known while it is taken, to bound how many come, and written nowhere. When it is given offline it counts
 * for the quarter in which it arrives: a moment inside the envelope would tell more than we want to know.
 *
 * <p>Decided: JWS and JWE by the library that is in the server, of each one algorithm. The server's copy comes before any in the
 * WAR, so that is the one to compile against.
 */
package nl.wijkteamwijzer.kiosk;
