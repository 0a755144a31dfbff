package nl.wijkteamwijzer;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** One browser at the door, as the server shows it: its session, its cookies and where it comes from. */
public final class Visit {

    private final String address;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Cookie> cookies = new HashMap<>();
    private Map<String, Object> session;

    public Visit(String address) {
        this.address = address;
    }

    public Visit says(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpServletRequest request() {
        return as(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getRemoteAddr" -> address;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getCookies" -> cookies.values().toArray(Cookie[]::new);
            case "getRequestURI" -> "/beheer/aanmelden";
            case "getRequestURL" -> new StringBuffer("http://wijkteams.example.nl/beheer/aanmelden");
            case "isSecure" -> false;
            case "getUserPrincipal" -> (Principal) () -> "els";
            case "changeSessionId" -> "another";
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    public HttpServletResponse response() {
        return as(HttpServletResponse.class, (method, arguments) -> {
            Cookie cookie = (Cookie) arguments[0];
            if (cookie.getPath().equals("/beheer")) {
                cookies.put(cookie.getName(), cookie);
            }
            return null;
        });
    }

    private HttpSession session(boolean begin) {
        if (session == null && begin) {
            session = new HashMap<>();
        }
        return session == null ? null : as(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> session.get((String) arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "setMaxInactiveInterval" -> null;
            case "invalidate" -> session = null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T as(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }
}
