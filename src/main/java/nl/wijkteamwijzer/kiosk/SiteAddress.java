package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.web.QrCode;

/** A page of the public site, to be carried away on a telephone. There is nothing in the picture but its address. */
final class SiteAddress {

    private static final Pattern ADDRESS = Pattern.compile("https?://([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:\\d{1,5})?");

    private SiteAddress() {}

    /**
     * Where the site is, without a slash at the end; empty when that is no address.
     *
     * @param settled as the gemeente settled it: a kiosk may reach us by another name than residents do
     * @param asked by which we were asked, for who settled nothing
     */
    static Optional<String> of(Optional<String> settled, String asked) {
        return Optional.of(settled.map(site -> site.replaceFirst("/+$", "")).orElse(asked)).filter(ADDRESS.asMatchPredicate());
    }

    static JsonObjectBuilder add(JsonObjectBuilder json, String address) {
        QrCode picture = QrCode.of(address);
        return json.add("adresOpSite", address)
                .add("qr", JSON.createObjectBuilder().add("zijde", picture.getSize()).add("pad", picture.getPath()));
    }
}
