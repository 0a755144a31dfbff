package nl.wijkteamwijzer.kiosk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a kiosk speaks. */
public enum KioskLanguage {
    NL,
    EN,
    AR,
    TR,
    PL,
    UK;

    /** Two letters, as in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRightToLeft() {
        return this == AR;
    }

    public static Optional<KioskLanguage> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(KioskLanguage::code).toList();
    }
}
