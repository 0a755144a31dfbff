/**
 * What support costs: the eigen bijdrage of the Wmo (Wmo 2015, articles 2.1.4 and 2.1.4a).
 *
 * <p>Decided: every amount, threshold, exemption and kind of support is a dated record, so that no line of code changes when the
 * law does. Code knows only the shapes: a fixed amount or one that depends on income, for four kinds of household, with
 * circumstances in which nothing is paid. What our records do not know is answered as not known, never with a figure nearby.
 */
package nl.wijkteamwijzer.contribution;
