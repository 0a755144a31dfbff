package nl.wijkteamwijzer.area;

import java.util.Optional;

/**
 * The code of CBS for a gemeente, "GM0546". Takes the bare number of the tables too (546).
 *
 * @throws IllegalArgumentException when the text is not such a code
 */
public record GemeenteCode(String value) implements Comparable<GemeenteCode> {

    public GemeenteCode {
        value = CbsCode.GM.normalised(value);
    }

    /** Empty when the text is null or not such a code. */
    public static Optional<GemeenteCode> parse(String text) {
        return CbsCode.GM.number(text) == CbsCode.NONE ? Optional.empty() : Optional.of(new GemeenteCode(text));
    }

    @Override
    public int compareTo(GemeenteCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
