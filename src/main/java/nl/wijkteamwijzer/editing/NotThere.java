package nl.wijkteamwijzer.editing;

/** What was asked for is not there, or not any more. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
