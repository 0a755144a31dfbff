package nl.wijkteamwijzer.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far somebody has come in, kept with the session.
 *
 * @param account the name signed in with
 * @param epoch of the account, when they came in
 * @param since when they came in
 * @param step what is still to be done
 * @param back the page that was asked for
 */
record SignedIn(String account, int epoch, Instant since, Step step, String back) implements Serializable {

    enum Step { CODE_DUE, ENROLMENT_DUE, DONE }

    SignedIn at(Step next) {
        return new SignedIn(account, epoch, since, next, back);
    }

    boolean isDone() {
        return step == Step.DONE;
    }
}
