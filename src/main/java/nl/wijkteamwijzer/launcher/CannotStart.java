package nl.wijkteamwijzer.launcher;

/** Why the server does not start, in one line for the operator. */
class CannotStart extends RuntimeException {

    CannotStart(String reason) {
        super(reason);
    }
}
