package nl.wijkteamwijzer.area;

import java.util.Locale;

/**
 * How CBS writes the codes of its areas: two letters and a fixed number of digits ("BU05460302"), or in tables the bare
 * number without zeroes in front (5460302). The first four digits are the gemeente, the next two the wijk, the last two
 * the buurt.
 */
public enum CbsCode {
    GM(4, 1),
    WK(6, 100),
    BU(8, 10_000);

    public static final int NONE = -1;

    private final int digits;
    private final int firstNumber; // no gemeente has number 0

    CbsCode(int digits, int firstNumber) {
        this.digits = digits;
        this.firstNumber = firstNumber;
    }

    /** The number of a code in either form, in any case; -1 when the text is null or not such a code. */
    public int number(String text) {
        String code = text == null ? "" : text.strip();
        if (code.regionMatches(true, 0, name(), 0, 2)) {
            return code.length() == digits + 2 ? digits(code.substring(2)) : NONE;
        }
        return digits(code);
    }

    /** The full form: 5460302 is "BU05460302". */
    public String code(int number) {
        return name() + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    /** The full form of a code in either form; IllegalArgumentException when it is not one. */
    public String normalised(String text) {
        int number = number(text);
        if (number == NONE) {
            throw new IllegalArgumentException("Geen code van CBS van de vorm " + code(firstNumber) + ": " + text);
        }
        return code(number);
    }

    private int digits(String text) {
        if (text.isEmpty() || text.length() > digits) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number < firstNumber ? NONE : number;
    }
}
