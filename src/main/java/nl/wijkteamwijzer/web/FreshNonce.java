package nl.wijkteamwijzer.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets an ordinary form for staff be sent: only the scripts of PrimeFaces send the nonce of a page back, and a page without
 * its components has none of those. A page that is shown as a whole again gets a new nonce.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        Map<String, Object> kept = view == null ? null : view.getViewMap(false);
        boolean sent = context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
        if (kept != null && !sent && !context.getPartialViewContext().isAjaxRequest()) {
            kept.remove(NONCE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
