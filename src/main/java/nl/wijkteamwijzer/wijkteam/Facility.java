package nl.wijkteamwijzer.wijkteam;

/** What makes a door accessible. */
public enum Facility {
    DREMPELVRIJ,
    LIFT,
    AANGEPAST_TOILET,
    RINGLEIDING,
    INVALIDENPARKEERPLAATS,
    RUSTIGE_RUIMTE,
    HULPHOND_WELKOM
}
