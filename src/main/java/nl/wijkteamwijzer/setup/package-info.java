/**
 * Makes the house fit to live in before the doors open: the database and its schema, the sample data of the demo, the
 * checks that keep sample data out of production, and the commands that run without a server.
 *
 * <p>Decided: the launcher calls {@link nl.wijkteamwijzer.setup.Schema} before the server starts, so that a database that
 * is locked or newer is said in one line; in any other container {@link nl.wijkteamwijzer.setup.Opening} does it.
 */
package nl.wijkteamwijzer.setup;
