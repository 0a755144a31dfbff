package nl.wijkteamwijzer.ballotbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Remembers for some hours which forms were sent, by a hash of the random token in them, so that a second click, a reload or a
 * kiosk that tries again adds no second ballot. In memory only: the token never meets a disk or a ballot. After a restart, or
 * on another node, a form is new again.
 */
final class SentForms {

    private static final int MOST = 100_000;
    private static final Duration REMEMBERED = Duration.ofHours(6);
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Boolean> sent =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    String newToken() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /** Does it if the form was not sent yet. Who sends the same form meanwhile waits; what fails may be sent again. */
    void once(String token, Runnable sending) {
        sent.get(hash(token), unsent -> {
            sending.run();
            return true;
        });
    }

    boolean knows(String token) {
        return sent.getIfPresent(hash(token)) != null;
    }

    private static String hash(String token) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, TOKEN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
