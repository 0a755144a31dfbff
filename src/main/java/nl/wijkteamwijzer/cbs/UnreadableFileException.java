package nl.wijkteamwijzer.cbs;

import java.io.IOException;

/** A file of which not one row can be trusted. The message is for the person who offered it, in Dutch. */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
