package nl.wijkteamwijzer.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.NotAllowed;
import nl.wijkteamwijzer.security.Staff;
import nl.wijkteamwijzer.signin.OpenIdStaff;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Route;

/** The door of the back office: who has not signed in is sent to do so, who may not see a page does not learn that it is there. */
public class StaffDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern ACCOUNTS = Pattern.compile("(?:/en)?/beheer/(?:accounts?|aanmelden|uitnodiging)(?:/.*)?");

    @Inject
    transient CurrentStaff staff;

    @Inject
    transient OpenIdStaff elsewhere;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        elsewhere.staff(request).ifPresent(known -> request.setAttribute(CurrentStaff.ATTRIBUTE, known));
        Optional<StaffRoutes.Found> found = StaffRoutes.find(request.getRequestURI()).filter(page -> !isElsewhere(request));
        Optional<Staff> person = staff.signedIn();
        if (person.isPresent() && elsewhere.isBack(request)) {
            response.sendRedirect(elsewhere.arrive(request, person.get()));
        } else if (found.isPresent() && isOpen(found.get())) {
            open(found.get().route(), request, response);
        } else if (person.isEmpty() && elsewhere.isOn()) {
            sendElsewhere(request, response);
        } else if (person.isEmpty()) {
            askToSignIn(request, response);
        } else {
            showNotFound(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static void open(Route route, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(Page.ROUTE, route);
        try {
            request.getRequestDispatcher(route.view()).forward(request, response);
        } catch (ServletException | RuntimeException failure) {
            int status = status(failure);
            if (status == 0 || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            showNotFound(status, request, response);
        }
    }

    /** Of what was asked for but is not there, or not for this person; 0: something else went wrong. */
    private static int status(Throwable failure) {
        if (failure == null) {
            return 0;
        }
        if (failure instanceof NotAllowed) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return failure instanceof NotThere ? HttpServletResponse.SC_NOT_FOUND : status(failure.getCause());
    }

    private static void showNotFound(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(Page.ROUTE, new Route("nl", "/", Route.NOT_FOUND, false));
        response.setStatus(status);
        request.getRequestDispatcher(Route.NOT_FOUND).forward(request, response);
    }

    /** Whether it is a page about accounts of ours while those of the gemeente are used. */
    private boolean isElsewhere(HttpServletRequest request) {
        return elsewhere.isOn() && ACCOUNTS.matcher(request.getRequestURI()).matches();
    }

    private void sendElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getUserPrincipal() != null || !elsewhere.ask(request, response)) {
            showNotFound(HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }

    /** And says which page to go back to; a part of a page that asks by itself is told so in its own tongue. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        String door = (uri.startsWith("/en/") ? "/en" : "") + "/beheer/aanmelden?terug="
                + URLEncoder.encode(uri + (request.getQueryString() == null ? "" : "?" + request.getQueryString()), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\"?><partial-response><redirect url=\"" + door + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", door);
        }
    }

    private boolean isOpen(StaffRoutes.Found page) {
        Optional<Staff> person = staff.signedIn();
        return page.rights().isEmpty() || person.isPresent() && page.rights().stream().anyMatch(person.get()::may);
    }
}
