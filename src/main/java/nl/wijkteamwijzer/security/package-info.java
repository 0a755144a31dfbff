/**
 * Who works in the back office, how they sign in, and what they may do. Rights are asked where something is done
 * ({@link nl.wijkteamwijzer.security.Needs}), and once more at the door of each page.
 */
package nl.wijkteamwijzer.security;
