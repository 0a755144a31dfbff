/**
 * Access points: the doors at which residents find help, what for, where, when and how to come in. A wijkteam is one kind;
 * a gemeente has the kinds it chooses, as data.
 */
package nl.wijkteamwijzer.wijkteam;
