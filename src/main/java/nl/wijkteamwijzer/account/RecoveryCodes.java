package nl.wijkteamwijzer.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes on paper: "h3kd-9wpa-x7mn". Of chance alone, sixty bits each. */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    // without l, o, i and u, which are read as something else
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    /** Without what makes it readable, and with what is often misread put right. */
    static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).replace('o', '0').replaceAll("[li]", "1");
    }

    private static String one() {
        String signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
