package nl.wijkteamwijzer.figuredesk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** A quarter of a gemeente as in an address: "gm0546-2026-q3". */
public record QuarterKey(GemeenteCode gemeente, Quarter quarter) {

    private static final Pattern FORMAT = Pattern.compile("(gm\\d{4})-(2\\d{3}-q[1-4])");

    public static String of(GemeenteCode gemeente, Quarter quarter) {
        return (gemeente + "-" + quarter).toLowerCase(Locale.ROOT);
    }

    /** Empty when it is not one. */
    public static Optional<QuarterKey> find(String text) {
        Matcher parts = FORMAT.matcher(text == null ? "" : text);
        return parts.matches()
                ? GemeenteCode.parse(upper(parts.group(1)))
                        .flatMap(gemeente -> Quarter.find(upper(parts.group(2))).map(quarter -> new QuarterKey(gemeente, quarter)))
                : Optional.empty();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return of(gemeente, quarter);
    }
}
