package nl.wijkteamwijzer.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;

/** Makes Faces speak the language of the address, and lets a form post to the address at which it was seen. */
public class SiteViews extends ViewHandlerWrapper {

    public SiteViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Who has no session gets none by looking: until a page has said that it has no state, PrimeFaces would keep its nonce in a
     * session, and so give every visitor a cookie.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (context.getExternalContext().getSession(false) == null) {
            view.setTransient(true);
        }
        return view;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Route route = route(context);
        return route == null ? super.calculateLocale(context) : Locale.forLanguageTag(route.language());
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Route route = route(context);
        if (route == null) {
            return super.getActionURL(context, viewId);
        }
        return route.language().equals("nl") ? route.path() : "/" + route.language() + route.path();
    }

    private static Route route(FacesContext context) {
        Map<String, Object> attributes = context.getExternalContext().getRequestMap();
        return (Route) attributes.get(Page.ROUTE);
    }
}
