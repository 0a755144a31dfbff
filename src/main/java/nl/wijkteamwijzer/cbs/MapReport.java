package nl.wijkteamwijzer.cbs;

/** How reading in the map went: how many wijken and buurten are new or were renewed, and how many older ones ended. */
public record MapReport(int wijken, int buurten, int ended) {}
