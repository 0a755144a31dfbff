package nl.wijkteamwijzer.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.editing.Field;

/** Reads a cell as a spreadsheet may have rewritten it: a day as 3-10-2026, an amount as 21.8, "Ja". */
final class Cell {

    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("(?:€\\h*)?(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:[.,](?<part>\\d{1,2})|,-)?");

    /** Which keeps what stands around it on one line. */
    static final char HARD_SPACE = '\u00A0';

    private Cell() {}

    /**
     * As it stands in a sheet.
     *
     * @param stored as it stands there now: what says the same stays as it was written
     */
    static String understood(Field field, String text, String stored) {
        if (text.equals(stored.replace(HARD_SPACE, ' ').strip())) {
            return stored; // a table tells no hard space from an ordinary one
        }
        return switch (field.kind()) {
            case DATE -> day(text);
            case AMOUNT -> amount(text, stored);
            case YES_NO -> text.toLowerCase(Locale.ROOT);
            case CHOICE -> choice(field, text);
            default -> text;
        };
    }

    private static String day(String text) {
        Matcher day = DUTCH_DAY.matcher(text);
        if (!day.matches()) {
            return text;
        }
        try {
            return LocalDate.of(number(day, 3), number(day, 2), number(day, 1)).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static String amount(String text, String stored) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return text;
        }
        String plain = amount.group("whole").replace(".", "") + (amount.group("part") == null ? "" : "," + amount.group("part"));
        return isSame(plain, stored) ? stored : plain;
    }

    private static boolean isSame(String plain, String stored) {
        return stored.matches("\\d+(,\\d+)?")
                && new BigDecimal(plain.replace(',', '.')).compareTo(new BigDecimal(stored.replace(',', '.'))) == 0;
    }

    private static String choice(Field field, String text) {
        return field.choices().stream().filter(text::equalsIgnoreCase).findFirst().orElse(text);
    }
}
