package nl.wijkteamwijzer.security;

/** Somebody tried what their roles do not give. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
