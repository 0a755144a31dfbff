/**
 * What a kiosk asks and gets.
 *
 * <p>Decided: a translation is found by the exact Dutch text, so it can never stand beside a Dutch text that was changed since.
 *
 * <p>Decided: all outcomes are worked out here and kept there, of each postcode and of each answer about costs. So a kiosk lives
 * without a network, nothing that a resident types leaves it, and nothing is worked out in two places.
 */
package nl.wijkteamwijzer.kiosk;
