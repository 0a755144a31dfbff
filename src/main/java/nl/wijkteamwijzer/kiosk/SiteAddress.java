package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObjectBuilder;
import nl.wijkteamwijzer.web.QrCode;

/** A page of the public site, to be carried away on a telephone. There is nothing in the picture but its address. */
final class SiteAddress {

    private SiteAddress() {}

    static JsonObjectBuilder add(JsonObjectBuilder json, String address) {
        QrCode picture = QrCode.of(address);
        return json.add("adresOpSite", address)
                .add("qr", JSON.createObjectBuilder().add("zijde", picture.getSize()).add("pad", picture.getPath()));
    }
}
