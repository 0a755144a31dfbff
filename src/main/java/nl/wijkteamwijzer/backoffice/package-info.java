/** What staff see first and what spans features: the door, the worklist, lists and forms of all kinds of record, accounts and the audit trail. */
package nl.wijkteamwijzer.backoffice;
