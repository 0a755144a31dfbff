/**
 * What is true for the whole site: which address is which page, in which language, what every answer carries along, and the
 * cache of rendered pages.
 *
 * <p>Decided: one filter stands at the door. It knows every public address; whatever it does not know gets the page that
 * helps one on, and no page file can be asked for by its own name. A page is rendered once and then given from memory
 * until something that it shows changes.
 */
package nl.wijkteamwijzer.web;
