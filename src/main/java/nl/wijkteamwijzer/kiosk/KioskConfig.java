package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;

/** What a kiosk is told about itself. */
@ApplicationScoped
public class KioskConfig {

    @Inject
    EnvelopeKeys keys;

    JsonObject of(Kiosk kiosk) {
        return JSON.createObjectBuilder()
                .add("kiosk", kiosk.getId())
                .add("naam", kiosk.getName())
                .add("plaats", kiosk.getPlace())
                .add("team", text(kiosk.getTeam()))
                .add("gemeente", kiosk.getGemeente().value())
                .add("talen", list(kiosk.getLanguages()))
                .add("aanbod", list(kiosk.getOffer().stream().map(Offer::name).toList()))
                .add("printer", kiosk.isPrinter())
                .add("telefoon", text(kiosk.getTelephone()))
                .add("envelopsleutel", envelopeKey())
                .build();
    }

    private JsonObject envelopeKey() {
        return JSON.createReader(new StringReader(keys.current().toPublicJWK().toJSONString())).readObject();
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : JSON.createValue(text);
    }

    private static JsonArray list(Collection<String> texts) {
        return JSON.createArrayBuilder(texts).build();
    }
}
