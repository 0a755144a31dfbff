/**
 * Wijkteamwijzer: residents find their wijkteam, cliënten tell how it went, the gemeente keeps both right.
 *
 * <p>The root holds the clock and the REST root. Everything else is a feature; who may know whom is the map in
 * ArchitectureTest.
 *
 * <p>Words that stay Dutch in the code, because law, office or map would be lost in translation: gemeente, wijk, buurt,
 * wijkteam, postcode, mantelzorger, voorbeeld (invented data, marked as such), eigen bijdrage, abonnementstarief, voorziening, Wmo,
 * Jeugdwet, CAK. A word that is not on this list is English.
 */
package nl.wijkteamwijzer;
