package nl.wijkteamwijzer.kiosk;

/** What a kiosk can help with: a tile each. */
public enum Offer {
    /** Who can help me. */
    WIE,
    /** Is somebody there now. */
    NU,
    /** What it costs. */
    KOSTEN,
    /** How it went. */
    ERVARING,
    /** I am worried about somebody. */
    ZORGEN
}
