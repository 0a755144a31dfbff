package nl.wijkteamwijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one visitor from asking so much that others must wait. A visitor is a hash of an address with a salt that is made
 * at each start and exists in memory only, so nothing that is kept leads back to anybody, and it is forgotten within
 * minutes.
 */
@ApplicationScoped
public class Visitors {

    private static final int MOST = 100_000;

    private final byte[] salt = new SecureRandom().generateSeed(32);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** Questions that one visitor may ask in a minute; a library or an office is one visitor. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.limit.perminute", defaultValue = "600")
    int perMinute;

    /** The addresses of proxies of which the word about the visitor's address is believed, separated by commas. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.proxies")
    Optional<String> proxies;

    /** Seconds to wait before the next question; 0 when this one may be asked. */
    long secondsToWait(HttpServletRequest request) {
        long nanos = buckets.get(key(address(request)), visitor -> bucket())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill();
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    /** Whether the visitor came over TLS, to us or to a proxy that we believe. */
    boolean overTls(HttpServletRequest request) {
        return request.isSecure()
                || isProxy(request.getRemoteAddr()) && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
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
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
