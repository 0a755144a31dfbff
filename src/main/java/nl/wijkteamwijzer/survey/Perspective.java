package nl.wijkteamwijzer.survey;

/** From which side somebody tells. */
public enum Perspective {
    CLIENT,
    MANTELZORGER,
    NIET_GEBRUIKER,
    NETWERKPARTNER,
    AANBIEDER
}
