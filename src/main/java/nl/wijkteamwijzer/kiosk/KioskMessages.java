package nl.wijkteamwijzer.kiosk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.wijkteamwijzer.RealTime;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;

/**
 * Reads what a kiosk signed: JWS, of which we take one kind only, and of the key that it handed in when it was started. Whatever
 * is wrong gets one and the same answer.
 */
@ApplicationScoped
public class KioskMessages {

    /** How much the clock of a kiosk may differ, and how long a message is good for. */
    private static final Duration MOST = Duration.ofMinutes(10);

    @Inject
    Kiosks kiosks;

    @Inject
    @RealTime
    Clock realTime;

    /** @throws Problem when it is not from a kiosk that we trust */
    KioskMessage read(String signed) {
        try {
            JWSObject jws = JWSObject.parse(signed == null ? "" : signed);
            JsonObject content = ApiJson.object(jws.getPayload().toString(), "{}");
            Optional<Kiosk> sender = sender(content);
            if (sender.isPresent() && isSignedBy(sender.get(), jws)) {
                return new KioskMessage(sender.get(), content, isOnTime(content));
            }
        } catch (ParseException | JOSEException | IllegalArgumentException | Problem e) {
            // as what can be read, and is not from one of our kiosks
        }
        throw notTrusted();
    }

    private Optional<Kiosk> sender(JsonObject content) {
        return ApiJson.integer(content.get("kiosk")).stream().boxed().findFirst()
                .flatMap(id -> kiosks.find(id))
                .filter(kiosk -> kiosk.isStarted() && !kiosk.isRevoked());
    }

    private static boolean isSignedBy(Kiosk kiosk, JWSObject jws) throws ParseException, JOSEException {
        return JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())
                && jws.verify(new ECDSAVerifier(ECKey.parse(kiosk.getPublicKey())));
    }

    private boolean isOnTime(JsonObject content) {
        try {
            return content.get("tijd") instanceof JsonString text
                    && Duration.between(Instant.parse(text.getString()), realTime.instant()).abs().compareTo(MOST) <= 0;
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static Problem notTrusted() {
        return Problem.forbidden("Deze kiosk is niet of niet meer aangemeld. Vraag de gemeente om een nieuw startadres.");
    }
}
