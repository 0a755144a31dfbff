package nl.wijkteamwijzer.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of a second factor, after RFC 6238: six digits that a telephone makes of a shared secret and the half minute. */
public final class Totp {

    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    public static Totp of(String base32) {
        return new Totp(Base32.decode(base32));
    }

    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** What a telephone reads from the picture. */
    static String address(String secret, String account, String issuer) {
        String label = encode(issuer) + ":" + encode(account);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encode(issuer);
    }

    /** The half minute of which it is the code: this one or one beside it, for clocks that differ; empty when of none. */
    OptionalLong stepOf(String code, Instant now) {
        long step = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
        return LongStream.rangeClosed(step - 1, step + 1).filter(near -> isCodeOf(near, code)).findFirst();
    }

    public String codeAt(Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isCodeOf(long step, String code) {
        String right = codeAt(Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
