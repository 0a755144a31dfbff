/**
 * What a kiosk asks and gets.
 *
 * <p>Decided: a translation is found by the exact Dutch text, so it can never stand beside a Dutch text that was changed since.
 */
package nl.wijkteamwijzer.kiosk;
