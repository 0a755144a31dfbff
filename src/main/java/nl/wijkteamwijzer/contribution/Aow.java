package nl.wijkteamwijzer.contribution;

/** Who of a household has reached the AOW age: nobody, some, or all. */
public enum Aow {
    GEEN,
    DEEL,
    ALLEN
}
