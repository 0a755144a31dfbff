/** What staff do with kiosks: register them, start them, see whether they are alive, and take their trust back. */
package nl.wijkteamwijzer.kioskdesk;
