package nl.wijkteamwijzer.content;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as staff type it: 9.00, 09:00, 17. */
final class TimeText {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?");

    private TimeText() {}

    /** Nothing when it is no time, or empty. */
    static Optional<LocalTime> parse(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches()
                ? Optional.of(LocalTime.of(
                        Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    /** As 9.00; empty for null. */
    static String of(LocalTime time) {
        return time == null ? "" : time.getHour() + "." + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }
}
