package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkteamwijzer.web.Answers;

/**
 * Behind beheer/aanmelden/afmelden.xhtml: who has signed in, and the way out. To ask for it with GET does nothing but show that
 * somebody is still at work.
 */
@Named
@RequestScoped
public class AfmeldenBacking {

    @Inject
    StaffSessions sessions;

    @Inject
    OpenIdStaff elsewhere;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    /** Asked before the page is shown. The form that sends here stands in the frame of every page. */
    public void open() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (elsewhere.isOn()) {
            elsewhere.leave(request);
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            sessions.end(request);
            answers.seeOther("/beheer/aanmelden?gedaan=afgemeld");
        }
    }
}
