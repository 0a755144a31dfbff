/**
 * Where communicatie staff work on texts: help while writing, pictures, links, translations and the calendar of messages.
 *
 * <p>Decided: help is advice. Nothing here keeps a text from being published.
 */
package nl.wijkteamwijzer.textdesk;
