package nl.wijkteamwijzer.area;

import java.util.Optional;

/**
 * The code of CBS for a buurt, "BU05460302". Takes the bare number of the tables too (5460302).
 *
 * @throws IllegalArgumentException when the text is not such a code
 */
public record BuurtCode(String value) implements Comparable<BuurtCode> {

    public BuurtCode {
        value = CbsCode.BU.normalised(value);
    }

    /** Empty when the text is null or not such a code. */
    public static Optional<BuurtCode> parse(String text) {
        return CbsCode.BU.number(text) == CbsCode.NONE ? Optional.empty() : Optional.of(new BuurtCode(text));
    }

    public static BuurtCode ofNumber(int number) {
        return new BuurtCode(CbsCode.BU.code(number));
    }

    public WijkCode wijk() {
        return new WijkCode(value.substring(2, 8));
    }

    public GemeenteCode gemeente() {
        return new GemeenteCode(value.substring(2, 6));
    }

    /** The eight digits without "BU": as the table of house numbers writes it. */
    public String digits() {
        return value.substring(2);
    }

    public int number() {
        return CbsCode.BU.number(value);
    }

    @Override
    public int compareTo(BuurtCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
