package nl.wijkteamwijzer.textdesk;

/** What somebody sent cannot become a picture. */
public class NotAPicture extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** It is no JPEG or PNG, or it is damaged. */
        UNREADABLE,
        /** It has more dots than we want to hold in memory. */
        TOO_LARGE,
        /** It is too small to see anything. */
        TOO_SMALL
    }

    private final Why why;

    NotAPicture(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
