/** What in a free text may lead to a person. Everything that takes text from residents asks here before it keeps it. */
package nl.wijkteamwijzer.privacy;
