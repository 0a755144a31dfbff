package nl.wijkteamwijzer.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to the browser about trust. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[][] ALWAYS = {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"}
    };

    private SecurityHeaders() {}

    /**
     * @param https whether the visitor came over TLS: only then may the browser be told to stay with it
     * @param staff whether it is a page for staff: those say themselves, with a nonce, what the browser may run
     */
    static void put(HttpServletResponse response, boolean https, boolean staff) {
        if (!staff) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        for (String[] header : ALWAYS) {
            response.setHeader(header[0], header[1]);
        }
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
