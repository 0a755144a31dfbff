package nl.wijkteamwijzer.finder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.area.Postcode;

/**
 * What a resident typed when it is a postcode, perhaps with a house number.
 *
 * @param houseNumber without letters or additions; null when not given
 */
public record Address(Postcode postcode, Integer houseNumber) {

    private static final int LONGEST = 60;
    private static final String NUMBER = "(?<number>\\d{1,5})(?!\\d)";
    private static final String ADDITION = "(?:[\\h/-]*[a-z0-9/ -]{0,12})?";
    private static final Pattern POSTCODE_FIRST = Pattern.compile(
            "(?<postcode>[1-9]\\h*(?:\\d\\h*){3}[a-z]\\h*[a-z])"
                    + "(?:[\\h,]*(?:nr\\.?|huisnummer)?\\h*" + NUMBER + ADDITION + ")?"
                    + "(?:[\\h,]+[a-z][a-z -]{1,30})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            NUMBER + "[\\h/-]*[a-z]{0,4}[\\h,]+(?<postcode>[1-9]\\d{3}\\h*[a-z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\h*" + NUMBER + ADDITION, Pattern.CASE_INSENSITIVE);

    /** Any spacing and case, with or without house number and addition; empty when it is something else. */
    public static Optional<Address> parse(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern form : new Pattern[] {POSTCODE_FIRST, NUMBER_FIRST}) {
            Matcher match = form.matcher(typed);
            if (match.matches()) {
                return Postcode.parse(match.group("postcode"))
                        .map(postcode -> new Address(postcode, houseNumber(match.group("number")).orElse(null)));
            }
        }
        return Optional.empty();
    }

    /** The number at the head of "12", "12a" or "12 bis"; empty when there is none or it is 0. */
    public static Optional<Integer> houseNumber(String text) {
        Matcher match = HOUSE_NUMBER.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(Integer.valueOf(match.group("number"))).filter(number -> number > 0)
                : Optional.empty();
    }
}
