/**
 * Which address lies in which buurt and wijk: the codes of CBS, gemeenten, wijken, buurten, postcodes and streets, and the
 * map of what is in force.
 *
 * <p>Decided: a postcode is one row with its house numbers written as ranges by buurt. Eight million addresses become
 * half a million rows, and a question costs one row.
 */
package nl.wijkteamwijzer.area;
