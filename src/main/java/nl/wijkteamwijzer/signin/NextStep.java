package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Where somebody who comes in is sent to, or what they read when they may not. */
@ApplicationScoped
public class NextStep {

    private static final int SECONDS_IN_A_MINUTE = 60;

    @Inject
    StaffSessions sessions;

    @Inject
    SignIn signIn;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    /** @param wrong the key of what is said of a wrong password or code */
    void after(Attempt attempt, String wrong) {
        if (attempt.isRight()) {
            go();
        } else if (attempt.secondsToWait() > 0) {
            long minutes = (attempt.secondsToWait() + SECONDS_IN_A_MINUTE - 1) / SECONDS_IN_A_MINUTE;
            answers.tooMany(attempt.secondsToWait(), words.say("beheer.aanmelden.wait", minutes));
        } else {
            answers.refused(words.say(wrong));
        }
    }

    /** To what is still to be done, or else to the page that was asked for. */
    void go() {
        SignedIn come = sessions.progress(request).orElse(null);
        if (come == null) {
            answers.seeOther("/beheer/aanmelden");
            return;
        }
        if (come.isDone()) {
            HttpServletResponse response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
            signIn.remember(response, come.account());
        }
        answers.seeOther(switch (come.step()) {
            case CODE_DUE -> "/beheer/aanmelden/code";
            case ENROLMENT_DUE -> "/beheer/aanmelden/telefoon";
            case DONE -> come.back();
        });
    }
}
