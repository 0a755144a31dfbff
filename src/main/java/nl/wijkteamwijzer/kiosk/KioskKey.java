package nl.wijkteamwijzer.kiosk;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.util.Optional;

/** The public half of the key that the browser of a kiosk made for itself. */
final class KioskKey {

    private KioskKey() {}

    /** What we keep of it; empty when it is none, or shows more than it should. */
    static Optional<String> read(JsonObject jwk) {
        try {
            ECKey key = ECKey.parse(jwk.toString());
            return Curve.P_256.equals(key.getCurve()) && !key.isPrivate()
                    ? Optional.of(new ECKey.Builder(key.getCurve(), key.getX(), key.getY()).build().toJSONString())
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
