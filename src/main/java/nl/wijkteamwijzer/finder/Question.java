package nl.wijkteamwijzer.finder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a resident sent to be found. Nothing is null; what was not sent is empty.
 *
 * @param typed in the one box
 * @param postcode asked before, when the house number was still wanted
 * @param street the key of a street, likewise
 * @param houseNumber as it was typed
 * @param withoutNumber whether they would rather not give it
 * @param theme the subject they came from
 * @param mayBeAsked whether it came by POST and may be asked again with GET, to have an address of its own
 */
record Question(
        String typed,
        String postcode,
        String street,
        String houseNumber,
        boolean withoutNumber,
        String theme,
        boolean mayBeAsked) {

    private static final int LONGEST = 200;
    private static final Pattern HALF_A_POSTCODE = Pattern.compile("\\d{4}\\h*\\p{L}{0,2}|\\d{5,6}");
    private static final Pattern NAME_AND_NUMBER =
            Pattern.compile("(?<name>.*\\p{L}.*?)[\\h,]+(?<number>\\d{1,5})[\\h/-]*\\w{0,4}");

    static Question in(HttpServletRequest request) {
        return new Question(
                parameter(request, "q"),
                parameter(request, "postcode"),
                parameter(request, "straat"),
                parameter(request, "huisnummer"),
                !parameter(request, "zonder").isEmpty(),
                parameter(request, "thema"),
                request.getMethod().equals("POST"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name) == null ? "" : request.getParameter(name).strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** The postcode, from whichever field it stands in, with the number that was typed last. */
    Optional<Address> address() {
        Integer number = Address.houseNumber(houseNumber).orElse(null);
        return Address.parse(postcode.isEmpty() ? typed : postcode)
                .map(address -> number == null ? address : new Address(address.postcode(), number));
    }

    boolean isNothing() {
        return typed.isEmpty() && postcode.isEmpty();
    }

    boolean isHalfAPostcode() {
        return address().isEmpty() && (!postcode.isEmpty() || HALF_A_POSTCODE.matcher(typed).matches());
    }

    /** What was typed, without a house number at the end. */
    String name() {
        Matcher parts = NAME_AND_NUMBER.matcher(typed);
        return parts.matches() ? parts.group("name") : typed;
    }

    /** The house number from its own field, or from the end of what was typed. */
    Optional<Integer> number() {
        Matcher parts = NAME_AND_NUMBER.matcher(typed);
        return Address.houseNumber(houseNumber)
                .or(() -> parts.matches() ? Address.houseNumber(parts.group("number")) : Optional.empty());
    }

    /** Whether it may stand in an address: words may, anything with a number may be where somebody lives. */
    boolean isOnlyWords() {
        return typed.chars().noneMatch(Character::isDigit);
    }
}
