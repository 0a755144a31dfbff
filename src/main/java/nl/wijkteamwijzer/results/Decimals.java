package nl.wijkteamwijzer.results;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as staff type them: "63", "63,5", "-12,25", also with a point; no thousands. */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[,.]\\d{1,2})?");

    private Decimals() {}

    /** Empty when it is not such a number. */
    static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    static String write(BigDecimal number) {
        return plain(number).toPlainString().replace('.', ',');
    }

    /** Without zeros behind: 26, not 26.00. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
