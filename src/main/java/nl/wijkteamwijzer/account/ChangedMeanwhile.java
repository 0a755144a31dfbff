package nl.wijkteamwijzer.account;

/** Somebody else changed the account while it was being changed. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Profile now;

    ChangedMeanwhile(Profile now) {
        this.now = now;
    }

    /** What the other made of it. */
    public Profile now() {
        return now;
    }
}
