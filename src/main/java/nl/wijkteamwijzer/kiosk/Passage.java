package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonValue;
import java.util.List;

/**
 * Texts that belong together, and the language in which all of them are.
 *
 * @param language two letters
 */
record Passage(String language, List<String> texts) {

    String text(int place) {
        return texts.get(place);
    }

    /** All of it as one text: alone in the language that was asked, in another with that language beside it. */
    JsonValue json(String asked) {
        String text = String.join(" ", texts);
        return language.equals(asked)
                ? JSON.createValue(text)
                : JSON.createObjectBuilder().add("tekst", text).add("taal", language).build();
    }
}
