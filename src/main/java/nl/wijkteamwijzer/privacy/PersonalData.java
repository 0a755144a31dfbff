package nl.wijkteamwijzer.privacy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of personal data that can be recognised in a text by its form. Names cannot; people are asked to leave them out. */
public enum PersonalData {
    EMAIL,
    PHONE,
    BSN,
    ADDRESS;

    private static final Pattern EMAIL_FORM = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)(?:\\d[ .-]?){8}\\d(?!\\d)");
    private static final Pattern ADDRESS_FORM = Pattern.compile(
            "(?i)(?<!\\d)[1-9]\\d{3}\\s?[a-z]{2}\\b|\\p{L}+(?:straat|laan|weg|plein|kade|gracht|singel|hof|pad|dijk|steeg)\\s+\\d+");

    /** All that stands in the text; never null. */
    public static Set<PersonalData> in(String text) {
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        if (EMAIL_FORM.matcher(text).find()) {
            found.add(EMAIL);
        }
        if (holdsBsn(text)) {
            found.add(BSN);
        }
        if (PhoneNumberUtil.getInstance().findNumbers(text, "NL").iterator().hasNext()) {
            found.add(PHONE);
        }
        if (ADDRESS_FORM.matcher(text).find()) {
            found.add(ADDRESS);
        }
        return found;
    }

    private static boolean holdsBsn(String text) {
        Matcher digits = NINE_DIGITS.matcher(text);
        while (digits.find()) {
            if (passesElevenTest(digits.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    // Logisch ontwerp BSN: 9, 8, 7 … 2 times the digits, minus the last one, is a multiple of 11.
    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }
}
