package nl.wijkteamwijzer.cbs;

import java.util.Optional;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Postcode;

/** An address that lies elsewhere than before: no "from" when it is new, no "to" when it is gone. */
public record AddressChange(Postcode postcode, int houseNumber, Optional<BuurtCode> from, Optional<BuurtCode> to) {

    @Override
    public String toString() {
        String where = from.map(BuurtCode::value).orElse("nieuw") + " → "
                + to.map(BuurtCode::value).orElse("vervallen");
        return postcode + " " + houseNumber + ": " + where;
    }
}
