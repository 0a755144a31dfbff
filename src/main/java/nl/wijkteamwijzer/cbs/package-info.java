/**
 * Reads in what CBS publishes: the table of postcodes and house numbers, the map; and the streets beside them.
 *
 * <p>Decided: reading in is plain JDBC on a connection of its own, so that the command line and the back office share
 * it. It begins and ends its own transactions; do not hand it a connection that takes part in another one. All SQL runs
 * unchanged on Derby and PostgreSQL.
 *
 * <p>Decided: the rows of a new edition are inserted and the edition is put in force in one transaction, and a file
 * with a bad row is refused as a whole. A resident sees the old edition or the new one and nothing in between. Only the
 * edition's own row is entered beforehand, with 0 addresses; what an import that broke off leaves of it is removed by
 * the next one. The edition that was in force before stays, so that one step back is always possible; older ones go.
 */
package nl.wijkteamwijzer.cbs;
