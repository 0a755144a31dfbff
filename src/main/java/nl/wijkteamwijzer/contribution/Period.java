package nl.wijkteamwijzer.contribution;

/** What an amount is for. One is never converted into the other. */
public enum Period {
    MAAND,
    VIER_WEKEN
}
