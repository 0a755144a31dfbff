package nl.wijkteamwijzer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one visitor from asking so much that others must wait. A visitor is a hash of an address with a salt that exists in
 * memory only and is another one every day, so nothing that is kept leads back to anybody, and it is forgotten within the hour.
 */
@ApplicationScoped
public class Visitors {

    private static final Duration SALT_LASTS = Duration.ofDays(1);
    private static final int SALT_BYTES = 32;

    private record Salt(byte[] bytes, long until) {}

    @Inject
    Clock clock;

    /** Questions that one visitor may ask in a minute; a library or an office is one visitor. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.limit.perminute", defaultValue = "600")
    int perMinute;

    /** The addresses of proxies of which the word about the visitor's address is believed, separated by commas. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.proxies")
    Optional<String> proxies;

    private final SecureRandom random = new SecureRandom();
    private volatile Salt salt = new Salt(new byte[0], Long.MIN_VALUE);
    private Allowance questions;

    @PostConstruct
    void allow() {
        questions = new Allowance(perMinute, Duration.ofMinutes(1));
    }

    /** Seconds to wait before the next question; 0 when this one may be asked. */
    long secondsToWait(HttpServletRequest request) {
        return secondsToWait(request, questions);
    }

    /** The same for what has a measure of its own. */
    public long secondsToWait(HttpServletRequest request, Allowance allowance) {
        return allowance.secondsToWait(key(address(request)));
    }

    /** Takes back a question that is not held against the visitor. */
    public void giveBack(HttpServletRequest request, Allowance allowance) {
        allowance.giveBack(key(address(request)));
    }

    /** Whether the visitor came over TLS, to us or to a proxy that we believe. */
    public boolean overTls(HttpServletRequest request) {
        return request.isSecure()
                || isProxy(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    /** The address of this site as the visitor knows it, without a slash at the end. */
    public String site(HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        String site = here.substring(0, here.indexOf(request.getRequestURI()));
        return overTls(request) ? site.replaceFirst("^http:", "https:") : site;
    }

    private String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isProxy(request.getRemoteAddr())) {
            return request.getRemoteAddr();
        }
        // the last one is what our own proxy saw; those before it are hearsay
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private boolean isProxy(String address) {
        return proxies.map(known -> List.of(known.split("[,\\s]+")).contains(address)).orElse(false);
    }

    private String key(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt());
            return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] salt() {
        Salt current = salt;
        return clock.millis() < current.until() ? current.bytes() : newSalt();
    }

    private synchronized byte[] newSalt() {
        if (clock.millis() >= salt.until()) {
            byte[] bytes = new byte[SALT_BYTES];
            random.nextBytes(bytes);
            salt = new Salt(bytes, clock.millis() + SALT_LASTS.toMillis());
        }
        return salt.bytes();
    }
}
