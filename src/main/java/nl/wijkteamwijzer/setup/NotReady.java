package nl.wijkteamwijzer.setup;

/** Why the house cannot open, in one Dutch line that says what to do. */
public class NotReady extends RuntimeException {

    NotReady(String reason) {
        super(reason);
    }

    NotReady(String reason, Throwable cause) {
        super(reason, cause);
    }
}
