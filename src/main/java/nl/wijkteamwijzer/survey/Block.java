package nl.wijkteamwijzer.survey;

/** What a question is about; figures are told together by block. */
public enum Block {
    CONTACT,
    CLIENTONDERSTEUNING,
    KWALITEIT,
    EFFECT,
    BEREIKBAARHEID,
    AANPAK,
    SAMENWERKING,
    OVERGANG,
    KOSTEN,
    OORDEEL,
    ACHTERGROND
}
