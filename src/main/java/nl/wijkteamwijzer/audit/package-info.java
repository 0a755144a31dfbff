/** Who of the staff did what to what, and when: written once, read often, never changed. Never about respondents. */
package nl.wijkteamwijzer.audit;
