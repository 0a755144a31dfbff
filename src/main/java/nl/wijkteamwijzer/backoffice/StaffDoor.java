package nl.wijkteamwijzer.backoffice;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        Map<String, Collection<String>> headers = response.getHeaderNames().stream()
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(response.getHeaders(name)), (one, same) -> one));
        try {
            request.getRequestDispatcher(route.view()).forward(request, response);
        } catch (ServletException | RuntimeException failure) {
            int status = status(failure);
            if (status == 0 || response.isCommitted()) {
                throw failure;
            }
            // of the page nothing stays, of what was said before it everything
            response.reset();
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (status == HttpServletResponse.SC_SEE_OTHER) {
                String here = here(request);
                sendOn(here + (here.contains("?") ? "&" : "?") + "mis=verlopen", request, response);
            } else {
                showNotFound(status, request, response);
            }
        }
    }

    /** Of what was asked for but is not there, or not for this person, or of a form that has to be begun again; 0: something else went wrong. */
    private static int status(Throwable failure) {
        if (failure == null) {
            return 0;
        }
        if (failure instanceof NotAllowed) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (failure instanceof ViewExpiredException) {
            return HttpServletResponse.SC_SEE_OTHER;
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
        if (elsewhere.hasEnded(request)) {
            sendOn(here(request), request, response);
        } else if (request.getUserPrincipal() != null || !elsewhere.ask(request, response)) {
            showNotFound(HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }

    /** And says which page to go back to. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendOn((request.getRequestURI().startsWith("/en/") ? "/en" : "") + "/beheer/aanmelden?terug="
                + URLEncoder.encode(here(request), StandardCharsets.UTF_8), request, response);
    }

    private static String here(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** A part of a page that asks by itself is told so in its own tongue. */
    private static void sendOn(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\"?><partial-response><redirect url=\"" + address.replace("&", "&amp;")
                    + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    private boolean isOpen(StaffRoutes.Found page) {
        Optional<Staff> person = staff.signedIn();
        return page.rights().isEmpty() || person.isPresent() && page.rights().stream().anyMatch(person.get()::may);
    }
}
