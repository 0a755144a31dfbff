package nl.wijkteamwijzer.ballotbox;

import java.util.List;

/** The way by which a ballot came. Figures tell the open ways apart, for anybody can come by them more than once. */
public enum Channel {
    /** The site, open to all. */
    WEB,
    /** The site, with a code from a letter. */
    CODE,
    /** A kiosk in a public place. */
    KIOSK,
    /** Filled in by staff for somebody on the phone. */
    TELEFOON,
    /** Filled in by staff from a paper form. */
    PAPIER;

    /** Those that anybody can say they come by. */
    static final List<Channel> OPEN = List.of(WEB, KIOSK);
}
