/**
 * Where staff keep teams right: all that belongs to one team together, closures for many at once, teams that change, the areas
 * they serve, and the reading in of addresses.
 *
 * <p>Decided: nothing is written here that is not a draft of an ordinary record, handed in at the one desk. So what is closed
 * or changed for many teams at once has versions, four eyes and an audit trail like everything else.
 */
package nl.wijkteamwijzer.teamdesk;
