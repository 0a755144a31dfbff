package nl.wijkteamwijzer.kiosk;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Optional;

/** Opens what a kiosk locked for us: JWE, of which we take one kind only. */
@ApplicationScoped
public class Envelopes {

    /** Characters; a ballot is padded to a third of this. */
    private static final int LONGEST = 12_000;

    @Inject
    EnvelopeKeys keys;

    /** What is in it; empty when it cannot be opened. */
    Optional<String> open(String envelope) {
        if (envelope.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            JWEObject jwe = JWEObject.parse(envelope);
            Optional<RSAKey> key = isOurKind(jwe.getHeader()) ? keys.called(jwe.getHeader().getKeyID()) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            jwe.decrypt(new RSADecrypter(key.get()));
            return Optional.of(jwe.getPayload().toString());
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurKind(JWEHeader header) {
        return JWEAlgorithm.RSA_OAEP_256.equals(header.getAlgorithm())
                && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                && header.getCompressionAlgorithm() == null
                && header.getKeyID() != null;
    }

    /** By which an envelope is known again. */
    static String hash(String envelope) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(envelope.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
