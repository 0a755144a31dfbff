package nl.wijkteamwijzer.editing;

import java.io.Serializable;

/** A field that two changed at the same time: what stands in the draft now, and what the one who saves typed. */
public record Clash(String field, String theirs, String mine) implements Serializable {}
