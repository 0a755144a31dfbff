package nl.wijkteamwijzer.area;

import java.util.Optional;

/**
 * The code of CBS for a wijk, "WK054603". Takes the bare number of the tables too (54603).
 *
 * @throws IllegalArgumentException when the text is not such a code
 */
public record WijkCode(String value) implements Comparable<WijkCode> {

    public WijkCode {
        value = CbsCode.WK.normalised(value);
    }

    /** Empty when the text is null or not such a code. */
    public static Optional<WijkCode> parse(String text) {
        return CbsCode.WK.number(text) == CbsCode.NONE ? Optional.empty() : Optional.of(new WijkCode(text));
    }

    public GemeenteCode gemeente() {
        return new GemeenteCode(value.substring(2, 6));
    }

    @Override
    public int compareTo(WijkCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
