package nl.wijkteamwijzer.metrics;

/** Whether a figure is the value itself or only says on which side of it the value lies. */
public enum Bound {
    IS,
    LESS_THAN,
    MORE_THAN
}
