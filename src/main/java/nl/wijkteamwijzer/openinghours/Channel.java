package nl.wijkteamwijzer.openinghours;

/** A way in: walking in, telephone, appointment, e-mail. Each keeps its own hours. */
public enum Channel {
    INLOOP,
    TELEFOON,
    AFSPRAAK,
    EMAIL
}
