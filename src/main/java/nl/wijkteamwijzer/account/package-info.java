/**
 * The accounts of staff: names, roles, passwords, second factors and invitations.
 *
 * <p>Decided: nobody but the owner ever knows a password. Who is new or forgot it gets a link that works once; the beheerder
 * hands it over and no mail is sent. What is secret by itself (links, recovery codes) is kept as a hash, what must be read
 * again (the secret of a second factor) encrypted with a key that is not in the database.
 */
package nl.wijkteamwijzer.account;
