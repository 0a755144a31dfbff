package nl.wijkteamwijzer.editing;

/** How far a draft is. */
public enum Stage {
    /** Somebody is writing. */
    CONCEPT,
    /** It waits for somebody who may let it out. */
    TER_BEOORDELING,
    /** It is approved and goes out at its moment. */
    INGEPLAND,
    /** Thrown away; it can be brought back until a new draft of the same record is begun. */
    WEGGEGOOID
}
