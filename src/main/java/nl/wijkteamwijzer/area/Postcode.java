package nl.wijkteamwijzer.area;

import java.util.Locale;
import java.util.Optional;

/**
 * A full Dutch postcode: four digits and two letters. The value is kept without a space ("2315AB"); people see
 * {@link #toString()} ("2315 AB").
 *
 * @throws IllegalArgumentException when the text is not a postcode, however spaced or cased
 */
public record Postcode(String value) implements Comparable<Postcode> {

    private static final int LENGTH = 6;
    private static final int FIRST_PC4 = 1000;
    private static final int LETTERS = 26;
    private static final int LETTER_PAIRS = LETTERS * LETTERS;
    private static final int NONE = -1;

    public Postcode {
        value = normalised(value);
        if (ordinalOf(value) == NONE) {
            throw new IllegalArgumentException("Geen postcode: " + value);
        }
    }

    /** Reads any spacing and case; empty when the text is null or not a postcode. */
    public static Optional<Postcode> parse(String text) {
        String value = normalised(text);
        return ordinalOf(value) == NONE ? Optional.empty() : Optional.of(new Postcode(value));
    }

    /** The postcodes in order, as 0 to 6.083.999; -1 when the text is not a postcode. */
    public static int ordinal(String text) {
        int ordinal = text == null ? NONE : ordinalOf(text);
        return ordinal == NONE ? ordinalOf(normalised(text)) : ordinal;
    }

    public static Postcode ofOrdinal(int ordinal) {
        int pair = ordinal % LETTER_PAIRS;
        char first = (char) ('A' + pair / LETTERS);
        char second = (char) ('A' + pair % LETTERS);
        return new Postcode("" + (FIRST_PC4 + ordinal / LETTER_PAIRS) + first + second);
    }

    /** The four digits: "2315". */
    public String pc4() {
        return value.substring(0, 4);
    }

    public int ordinal() {
        return ordinalOf(value);
    }

    @Override
    public int compareTo(Postcode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return pc4() + " " + value.substring(4);
    }

    private static String normalised(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    // By hand and not by a pattern: the national table asks this eight million times.
    private static int ordinalOf(String value) {
        if (value.length() != LENGTH || value.charAt(0) == '0' || neverIssued(value)) {
            return NONE;
        }
        int digits = 0;
        for (int i = 0; i < 4; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            digits = 10 * digits + digit;
        }
        int first = value.charAt(4) - 'A';
        int second = value.charAt(5) - 'A';
        boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
        return letters ? (digits - FIRST_PC4) * LETTER_PAIRS + first * LETTERS + second : NONE;
    }

    // PostNL never issues SA, SD or SS.
    private static boolean neverIssued(String value) {
        return value.charAt(4) == 'S' && "ADS".indexOf(value.charAt(5)) >= 0;
    }
}
