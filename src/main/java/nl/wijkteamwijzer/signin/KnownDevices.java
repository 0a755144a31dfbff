package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.account.Vault;
import nl.wijkteamwijzer.web.Visitors;

/**
 * Browsers in which somebody signed in completely before, or chose a password. It lets nobody in; it only makes that guesses by
 * strangers are not held against them.
 */
@ApplicationScoped
public class KnownDevices {

    private static final String COOKIE = "beheer-apparaat";
    private static final Duration LASTS = Duration.ofDays(180);
    private static final Pattern VALUE = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,6})\\.([0-9a-f]{64})");
    private static final int MOST_ACCOUNTS = 5;
    private static final String BETWEEN = "_";
    private static final List<String> PATHS = List.of("/beheer", "/en/beheer");

    @Inject
    Vault vault;

    @Inject
    Visitors visitors;

    @Inject
    Clock clock;

    /** What tells this browser from others, when the account was used in it before. */
    Optional<String> of(HttpServletRequest request, String account) {
        return values(request).filter(value -> isOurs(value, account)).map(value -> value.group(1)).findFirst();
    }

    private static Stream<MatchResult> values(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> VALUE.matcher(cookie.getValue()).results());
    }

    /** Beside the others who use this browser: the last few of them. */
    void remember(HttpServletRequest request, HttpServletResponse response, String account) {
        String id = UUID.randomUUID().toString();
        long day = LocalDate.now(clock).toEpochDay();
        Stream<String> others = values(request).filter(value -> !isOurs(value, account)).map(MatchResult::group);
        String known = Stream.concat(Stream.of(id + "." + day + "." + seal(id, day, account)), others)
                .limit(MOST_ACCOUNTS)
                .collect(Collectors.joining(BETWEEN));
        for (String path : PATHS) {
            Cookie cookie = new Cookie(COOKIE, known);
            cookie.setPath(path);
            cookie.setHttpOnly(true);
            cookie.setSecure(visitors.overTls(request));
            cookie.setMaxAge((int) LASTS.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private boolean isOurs(MatchResult value, String account) {
        long day = Long.parseLong(value.group(2));
        boolean fresh = LocalDate.now(clock).toEpochDay() - day <= LASTS.toDays();
        byte[] seal = seal(value.group(1), day, account).getBytes(StandardCharsets.UTF_8);
        return fresh && MessageDigest.isEqual(value.group(3).getBytes(StandardCharsets.UTF_8), seal);
    }

    private String seal(String id, long day, String account) {
        return vault.seal("device", id + "." + day + "." + account);
    }
}
