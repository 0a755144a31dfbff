package nl.wijkteamwijzer;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the kiosk says in a language, as its bundle has it. */
final class KioskWords {

    private static final String BUNDLE = "nl.wijkteamwijzer.i18n.Kiosk";

    private final ResourceBundle words;

    KioskWords(String language) {
        words = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language));
    }

    /** @throws MissingResourceException when there is no such word */
    String say(String key, Object... about) {
        String text = words.getString(key);
        for (int i = 0; i < about.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(about[i]));
        }
        return text;
    }

    ResourceBundle all() {
        return words;
    }
}
