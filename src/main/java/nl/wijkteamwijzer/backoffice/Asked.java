package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.web.PostedForm;

/** What is asked of a page: by its address, with what the route takes from it, or by a form. */
@RequestScoped
public class Asked {

    /** Empty when it was not asked. */
    public String get(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** @throws NotThere when it is no number */
    public long number(String name) {
        if (!get(name).matches("\\d{1,18}")) {
            throw new NotThere(name);
        }
        return Long.parseLong(get(name));
    }

    public PostedForm form() {
        return new PostedForm(request());
    }

    /** Not the injected one, which does not know what the route added. */
    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
