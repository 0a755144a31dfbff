package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Renders a public page for one who asks, and keeps it for nobody. */
@ApplicationScoped
public class PublicPages {

    /** The page is shown within one of ours, and nothing can be sent from it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none';"
            + " frame-ancestors 'self'";

    /** Links leave the frame: what they lead to is not looked at ahead. */
    private static final String LINKS_OUTSIDE = "<head><base target=\"_blank\"/>";

    /** Answers with the page at a path, or with the one for what is not there. */
    public void show(String path, String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Route route = Routes.find(language.equals("nl") ? path : "/" + language + path, null)
                .orElse(new Route(language, "/", Route.NOT_FOUND, false));
        Rendering rendering = render(route, request, response);
        if (rendering.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            rendering = render(new Route(language, "/", Route.NOT_FOUND, false), request, response);
        }
        byte[] body = new String(rendering.body(), StandardCharsets.UTF_8).replaceFirst("<head>", LINKS_OUTSIDE)
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(rendering.getContentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Rendering render(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(Page.ROUTE, route);
        Rendering rendering = new Rendering(response);
        request.getRequestDispatcher(route.view()).forward(new PlainRequest(request, route.view()), rendering);
        return rendering;
    }
}
