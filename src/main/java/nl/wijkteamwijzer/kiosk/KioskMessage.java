package nl.wijkteamwijzer.kiosk;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * What a kiosk says, of which it is sure that it says so.
 *
 * @param isOnTime whether it was signed just now, by the clock of the kiosk
 */
record KioskMessage(Kiosk kiosk, JsonObject content, boolean isOnTime) {

    /** Empty text when there is none. */
    String text(String field) {
        return content.get(field) instanceof JsonString text ? text.getString() : "";
    }
}
