package nl.wijkteamwijzer.signin;

import nl.wijkteamwijzer.signin.SignedIn.Step;

/**
 * What came of trying to come in.
 *
 * @param next what is to be done now; null when it was wrong
 * @param secondsToWait before it may be tried again; 0 for at once
 */
record Attempt(Step next, long secondsToWait) {

    static Attempt right(Step next) {
        return new Attempt(next, 0);
    }

    static Attempt wrong() {
        return new Attempt(null, 0);
    }

    static Attempt tooSoon(long seconds) {
        return new Attempt(null, seconds);
    }

    boolean isRight() {
        return next != null;
    }
}
