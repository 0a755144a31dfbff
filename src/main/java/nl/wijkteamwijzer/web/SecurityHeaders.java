package nl.wijkteamwijzer.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to the browser about trust. */
final class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    private static final String SITE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What a browser may run on a page. */
    enum Policy {
        SITE(SecurityHeaders.SITE),
        /** It asks for its data itself and has a worker; no text ever becomes markup or script. */
        KIOSK(SecurityHeaders.SITE
                + "; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types kiosk"),
        /** Pages for staff say it themselves, with a nonce. */
        OF_THE_PAGE(null);

        private final String words;

        Policy(String words) {
            this.words = words;
        }
    }

    private static final String[][] ALWAYS = {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"}
    };

    private SecurityHeaders() {}

    /** @param https whether the visitor came over TLS: only then may the browser be told to stay with it */
    static void put(HttpServletResponse response, boolean https, Policy policy) {
        if (policy.words != null) {
            response.setHeader(CSP, policy.words);
        }
        for (String[] header : ALWAYS) {
            response.setHeader(header[0], header[1]);
        }
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
