/**
 * Which address lies in which buurt and wijk: the codes of CBS, the table of postcodes and house numbers, the streets
 * and the outlines, and how each is read in.
 *
 * <p>Decided: a postcode is one row with its house numbers written as ranges by buurt. Eight million addresses become
 * half a million rows, and a question costs one row.
 *
 * <p>Decided: reading in is plain JDBC on a connection of its own, so that the command line and the back office share
 * it. It begins and ends its own transactions; do not hand it a connection that takes part in another one. All SQL runs
 * unchanged on Derby and PostgreSQL.
 *
 * <p>Decided: the rows of a new edition are inserted and the edition is put in force in one transaction, and a file with
 * a bad row is refused as a whole. A resident sees the old edition or the new one and nothing in between. Only the
 * edition's own row is entered beforehand, with 0 addresses; what an import that broke off leaves of it is removed by the
 * next one. The edition that was in force before stays, so that one step back is always possible; older ones go.
 */
package nl.wijkteamwijzer.area;
