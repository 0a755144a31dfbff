package nl.wijkteamwijzer.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.publishing.AsAt;

/** Through which every request comes: knows the addresses, gives kept pages, and puts its headers on every answer. */
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes; a form or a short JSON text. */
    private static final int LARGEST_REQUEST = 65_536;

    /** Bytes; a table of cells or a picture. */
    private static final int LARGEST_OF_STAFF = 10 * 1024 * 1024;

    private static final int TOO_MANY = 429;
    private static final String API = "/api/v1/";
    private static final Pattern BALLOTS = Pattern.compile("(?:/en)?/ervaring/.*|/api/v1/ervaringen");
    private static final Pattern STAFF = Pattern.compile("(?:/en)?/beheer(?:/.*)?");
    private static final Pattern KIOSK = Pattern.compile("(?:/en)?/kiosk(?:/.*)?");
    private static final String STAFF_FILES = "/jakarta.faces.resource/";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> FILES = Set.of("/robots.txt", "/.well-known/security.txt");

    @Inject
    transient PageCache cache;

    @Inject
    transient Visitors visitors;

    @Inject
    transient Assets assets;

    @Inject
    transient AsAt asAt;

    @Inject
    transient Clock clock;

    @Inject
    transient Stage stage;

    /** What the server answers itself. */
    private transient List<String> through;

    @Override
    public void init() {
        through = List.of(getInitParameter("through").split(" "));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String uri = request.getRequestURI();
        SecurityHeaders.put(response, visitors.overTls(request), policy(uri));
        if (isReading(request) && request.getQueryString() == null) {
            CachedPage kept = cache.get(uri, clock.millis());
            if (kept != null) {
                kept.give(request, response);
                return;
            }
        }
        answer(request, response, chain);
    }

    private static SecurityHeaders.Policy policy(String uri) {
        if (STAFF.matcher(uri).matches()) {
            return SecurityHeaders.Policy.OF_THE_PAGE;
        }
        return KIOSK.matcher(uri).matches() ? SecurityHeaders.Policy.KIOSK : SecurityHeaders.Policy.SITE;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String uri = request.getRequestURI();
        boolean staff = STAFF.matcher(uri).matches();
        if (request.getContentLengthLong() > (staff ? LARGEST_OF_STAFF : LARGEST_REQUEST)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Wat u stuurt is te groot.");
        } else if (request.getHeader("Transfer-Encoding") != null) {
            // of what comes in pieces nobody knows how large it gets
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "Stuur mee hoe lang uw vraag is (Content-Length).");
        } else if (!isReadable(request.getCharacterEncoding())) {
            // further on its name would end up in the log
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Stuur tekst in UTF-8.");
        } else if (staff && !isReading(request) && !isFromOurselves(request)) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "Dit kan alleen vanaf onze eigen pagina's.");
        } else if (!isReading(request) && isFromElsewhere(request) && BALLOTS.matcher(uri).matches()) {
            // else another site could let its visitors stuff the box
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "Een ervaring kan alleen vanaf onze eigen pagina's komen.");
        } else if (uri.startsWith(Assets.FOLDER) || uri.startsWith(Assets.KIOSK) || FILES.contains(uri)) {
            giveFile(request, response, chain);
        } else if (staff || uri.startsWith(STAFF_FILES)) {
            if (mayAsk(request, response)) {
                chain.doFilter(request, response);
            }
        } else if (through.stream().anyMatch(uri::startsWith)) {
            chain.doFilter(request, response);
        } else if (uri.startsWith(API)) {
            if (mayAsk(request, response)) {
                chain.doFilter(request, response);
            }
        } else {
            Optional<Route> route = Routes.find(uri, request.getQueryString());
            if (route.isPresent()) {
                show(route.get(), request, response);
            } else {
                showNotFound(language(uri), request, response);
            }
        }
    }

    private void giveFile(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CachedPage instead = assets.instead(request.getRequestURI());
        if (instead != null) {
            if (request.getRequestURI().equals(Assets.KIOSK_WORKER)) {
                // it lies in a folder and looks after the page above it
                response.setHeader("Service-Worker-Allowed", "/kiosk");
            }
            instead.give(request, response);
            return;
        }
        if (!assets.has(request.getRequestURI())) {
            showNotFound("nl", request, response);
            return;
        }
        response.setHeader("Cache-Control", howLongToKeep(request));
        chain.doFilter(request, response);
    }

    private String howLongToKeep(HttpServletRequest request) {
        if (stage.isDevelopment()) {
            return "no-store";
        }
        // an address with a version never means something else again
        return request.getQueryString() == null ? "public, max-age=3600" : "public, max-age=31536000, immutable";
    }

    private void show(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (route.kept() && !isReading(request)) {
            refuseMethod("GET, HEAD", response);
        } else if (route.kept()) {
            showKept(route, request, response);
        } else if (!isReading(request) && !request.getMethod().equals("POST")) {
            refuseMethod("GET, HEAD, POST", response);
        } else if (!isReading(request) && !isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (mayAsk(request, response) && isOurState(request, response)) {
            response.setHeader("Cache-Control", "no-store");
            Rendering rendering = render(route, request, response);
            if (rendering.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
                showNotFound(route.language(), request, response);
            } else {
                rendering.pass();
            }
        }
    }

    private void showKept(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String key = request.getQueryString() == null ? request.getRequestURI() : route.language() + route.view();
        CachedPage page = cache.get(key, clock.millis());
        if (page == null) {
            long generation = cache.generation();
            Rendering rendering = render(route, new PlainRequest(request, route.view()), response);
            if (rendering.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
                showNotFound(route.language(), request, response);
                return;
            }
            page = new CachedPage(rendering.getContentType(), rendering.body(), asAt.trueUntil().toInstant());
            cache.put(key, page, generation);
        }
        page.give(request, response);
    }

    private void showNotFound(String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Rendering rendering = render(new Route(language, "/", Route.NOT_FOUND, false), request, response);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        rendering.pass();
    }

    private static Rendering render(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(Page.ROUTE, route);
        Rendering rendering = new Rendering(response);
        request.getRequestDispatcher(route.view()).forward(request, rendering);
        return rendering;
    }

    private boolean mayAsk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = visitors.secondsToWait(request);
        if (seconds > 0) {
            response.setHeader("Retry-After", String.valueOf(seconds));
            refuse(request, response, TOO_MANY, "U vraagt te veel in korte tijd. Wacht " + seconds + " seconden.");
        }
        return seconds == 0;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException {
        if (request.getRequestURI().startsWith(API)) {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setHeader("API-Version", ApiHeaders.VERSION);
            response.setHeader("Cache-Control", "no-store");
            byte[] body = Problem.json(status, "Kan niet", why).toString().getBytes(StandardCharsets.UTF_8);
            response.getOutputStream().write(body);
        } else {
            response.sendError(status);
        }
    }

    private static boolean isReadable(String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** Whether a browser says that a page of another site sends this. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Whether a browser says that a page of ours sends this, or nothing of it; another site of the gemeente is not ours. */
    private static boolean isFromOurselves(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    /** Without the page for errors: that one cannot be asked for by such a method either. */
    private static void refuseMethod(String allowed, HttpServletResponse response) {
        response.setHeader("Allow", allowed);
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /** Our pages have no state of Faces to bring back; any other than the word for none would make it fail. */
    private static boolean isOurState(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = request.getParameter(VIEW_STATE);
        boolean isOurs = state == null || state.equals("stateless");
        if (!isOurs) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return isOurs;
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static String language(String uri) {
        return uri.equals("/en") || uri.startsWith("/en/") ? "en" : "nl";
    }
}
