package nl.wijkteamwijzer.sample;

import java.util.HashMap;
import java.util.Map;
import nl.wijkteamwijzer.area.Postcode;

/** Gives out invented postcodes, each once, in order within the same four digits: 2315AA, 2315AB and so on. */
final class SamplePostcodes {

    // The letters PostNL uses; F, I, O, Q, U and Y are too easily misread.
    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";

    private final Map<String, Integer> given = new HashMap<>();

    /** How many postcodes there are with the same four digits: SA, SD and SS do not exist. */
    static int perPc4() {
        return LETTERS.length() * LETTERS.length() - 3;
    }

    /** IllegalStateException when all of them have been given out. */
    Postcode next(String pc4) {
        while (true) {
            int place = given.merge(pc4, 1, Integer::sum) - 1;
            if (place >= LETTERS.length() * LETTERS.length()) {
                throw new IllegalStateException("Geen postcodes meer in " + pc4);
            }
            char first = LETTERS.charAt(place / LETTERS.length());
            char second = LETTERS.charAt(place % LETTERS.length());
            var postcode = Postcode.parse(pc4 + first + second);
            if (postcode.isPresent()) {
                return postcode.get();
            }
        }
    }
}
