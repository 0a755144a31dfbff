package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page that is being shown: in which language, at which address. */
@Named
@RequestScoped
public class Page {

    /** The attribute of a request that holds its {@link Route}. */
    public static final String ROUTE = Page.class.getName() + ".route";

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    private String query = "";

    private Route route() {
        Route route = (Route) request.getAttribute(ROUTE);
        return route == null ? new Route("nl", "/", Route.NOT_FOUND, false) : route;
    }

    public String getLanguage() {
        return route().language();
    }

    /** Without the language in front. */
    public String getPath() {
        return route().path();
    }

    /** Whether this is the page at a path; a page that is not there is nowhere. */
    public boolean isAt(String path) {
        return getPath().equals(path) && !route().view().equals(Route.NOT_FOUND);
    }

    /** @param path from the root, as "/wijkteams" */
    public String url(String path) {
        return url(path, getLanguage());
    }

    /** The address of a path in a language. */
    public String url(String path, String language) {
        if (language.equals("nl")) {
            return path;
        }
        return path.equals("/") ? "/" + language : "/" + language + path;
    }

    /** Whether this page can be asked for in the other language, at its own address. */
    public boolean isTranslated() {
        return !route().view().equals(Route.NOT_FOUND) && !route().path().equals("/zoek");
    }

    /** The address of this page in the other language. */
    public String getOtherUrl() {
        return url(isTranslated() ? getPath() : "/", getOtherLanguage()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Says which part of the query is part of the address, as "team=mors"; it needs no escaping. */
    public void keepQuery(String part) {
        query = part;
    }

    public String getOtherLanguage() {
        return getLanguage().equals("nl") ? "en" : "nl";
    }

    public boolean isDemo() {
        return mode.equals("demo");
    }
}
