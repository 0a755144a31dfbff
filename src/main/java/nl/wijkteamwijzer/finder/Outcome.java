package nl.wijkteamwijzer.finder;

/** How far an address brought a resident. */
public enum Outcome {
    /** One door of each kind. */
    GEVONDEN,
    /** The postcode or street lies in the areas of different teams: the house number tells which. */
    HUISNUMMER_NODIG,
    /** The house number does not tell either: these are the candidates. */
    MEERDERE,
    /** In a gemeente that is not served here. */
    BUITEN_GEMEENTE,
    /** A postcode that is not in the table of addresses. */
    ONBEKEND
}
