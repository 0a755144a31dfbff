package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** How a page answers other than by showing itself. */
@ApplicationScoped
public class Answers {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    Page page;

    /** Sends the visitor on, to be asked for with GET. */
    public void seeOther(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", path.startsWith("/") ? page.url(path) : path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Shows the page that helps one on. */
    public void notFound() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Says that what was sent is not right; the page shows what and how. */
    public void notUnderstood() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
    }

    /** Shows the page again with what was typed, and says what is wrong with the whole of it. */
    public void refused(String why) {
        showAgain(UNPROCESSABLE, why);
    }

    /** Shows the page again with what was typed, and says that it has to wait. */
    public void unavailable(String why) {
        showAgain(HttpServletResponse.SC_SERVICE_UNAVAILABLE, why);
    }

    /** The same for who has sent too much: says from when it may be sent again. */
    public void tooMany(long seconds, String why) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Retry-After", String.valueOf(seconds));
        showAgain(TOO_MANY, why);
    }

    private static void showAgain(int status, String why) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(status);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        context.validationFailed();
    }
}
