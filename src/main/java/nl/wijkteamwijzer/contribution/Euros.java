package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people write them: "24.500", "€ 24500,-", "24,500.00", "24 500 euro". */
final class Euros {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:€|euro)?\\h*(?<whole>\\d{1,3}(?:[.,\\h]\\d{3}){1,3}|\\d{1,9})(?:[.,](?<cents>\\d{2}|-))?\\h*(?:€|euro)?",
            Pattern.CASE_INSENSITIVE);

    private Euros() {}

    /** An amount that staff wrote, as their sheets hold it: "21,80", "16887,5". */
    static BigDecimal exact(String text) {
        return new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As the sheets of staff hold an amount: "21,80", "16887,00". */
    static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }

    /** Empty when it is no amount, is negative, or could be read in two ways. */
    static Optional<BigDecimal> parse(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String cents = amount.group("cents");
        String behindThePoint = cents == null || cents.equals("-") ? "" : "." + cents;
        return Optional.of(new BigDecimal(amount.group("whole").replaceAll("\\D", "") + behindThePoint));
    }
}
