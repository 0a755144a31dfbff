package nl.wijkteamwijzer.ballotbox;

/** A ballot that cannot be accepted. The message, in Dutch, names the field and says what is allowed, and repeats nothing. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowed(String message) {
        super(message);
    }
}
