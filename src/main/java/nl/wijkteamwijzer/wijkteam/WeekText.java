package nl.wijkteamwijzer.wijkteam;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of a week as staff type them, a line for each stretch: "maandag 9.00-12.30". Reads more than it writes: "ma 9:00
 * tot 12.30 u", several stretches on a line, several days at once ("ma t/m do 9-17").
 *
 * @param hours by day and time
 * @param problems in the order of the lines; with any of them the hours are not to be used
 */
public record WeekText(List<Hours> hours, List<Problem> problems) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String TIME = "(\\d{1,2})(?:[.:u](\\d{2}))?\\s*(?:uur|u)?\\.?";
    private static final String TO = "\\s*(?:-|–|—|tot|t/m)\\s*";
    private static final Pattern LINE = Pattern.compile("(\\p{L}+)\\.?(?:" + TO + "(\\p{L}+)\\.?)?\\s*:?\\s*(?:van\\s+)?(\\d.*)");
    private static final Pattern STRETCH = Pattern.compile(TIME + TO + TIME);
    private static final Pattern NEXT = Pattern.compile("\\s*(?:,|;|&|\\ben\\b)\\s*(?:van\\s+)?");

    /** A stretch of one day; never empty. */
    public record Hours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

        private boolean overlaps(Hours other) {
            return weekday == other.weekday && opens.isBefore(other.closes) && other.opens.isBefore(closes);
        }

        /** "maandag 9.00-12.30" */
        @Override
        public String toString() {
            return weekday.getDisplayName(TextStyle.FULL, DUTCH) + " " + text(opens) + "-" + text(closes);
        }
    }

    /** What is wrong with a line. */
    public enum Reason {
        /** Not a day with hours. */
        UNREADABLE,
        /** It closes before it opens. */
        ORDER,
        /** It opens while it is open already. */
        OVERLAP
    }

    /**
     * @param number of the line, from 1
     * @param line as it was typed
     */
    public record Problem(Reason reason, int number, String line) {}

    /** A line that cannot be used. */
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        private Unusable(Reason reason) {
            this.reason = reason;
        }
    }

    public static WeekText read(String text) {
        List<Hours> hours = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (!line.isEmpty()) {
                try {
                    add(hours, stretches(line.toLowerCase(Locale.ROOT)));
                } catch (Unusable e) {
                    problems.add(new Problem(e.reason, index + 1, line));
                }
            }
        }
        hours.sort(Comparator.comparing(Hours::weekday).thenComparing(Hours::opens));
        return new WeekText(List.copyOf(hours), List.copyOf(problems));
    }

    /** The lines for hours, in order. */
    @Override
    public String toString() {
        return hours.stream().map(Hours::toString).collect(Collectors.joining("\n"));
    }

    /** "9.00" */
    static String text(LocalTime time) {
        return String.format(Locale.ROOT, "%d.%02d", time.getHour(), time.getMinute());
    }

    private static void add(List<Hours> hours, List<Hours> more) throws Unusable {
        for (Hours stretch : more) {
            if (hours.stream().anyMatch(stretch::overlaps)) {
                throw new Unusable(Reason.OVERLAP);
            }
            hours.add(stretch);
        }
    }

    private static List<Hours> stretches(String line) throws Unusable {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new Unusable(Reason.UNREADABLE);
        }
        DayOfWeek first = day(matcher.group(1)).orElseThrow(() -> new Unusable(Reason.UNREADABLE));
        DayOfWeek last = matcher.group(2) == null
                ? first
                : day(matcher.group(2)).orElseThrow(() -> new Unusable(Reason.UNREADABLE));
        List<Hours> hours = new ArrayList<>();
        for (String stretch : NEXT.split(matcher.group(3))) {
            for (int day = first.getValue(); day <= last.getValue(); day++) {
                hours.add(stretch(DayOfWeek.of(day), stretch));
            }
        }
        if (hours.isEmpty()) {
            throw new Unusable(Reason.ORDER);
        }
        return hours;
    }

    private static Hours stretch(DayOfWeek day, String text) throws Unusable {
        Matcher matcher = STRETCH.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Unusable(Reason.UNREADABLE);
        }
        LocalTime opens = time(matcher.group(1), matcher.group(2));
        LocalTime closes = time(matcher.group(3), matcher.group(4));
        if (!closes.isAfter(opens)) {
            throw new Unusable(Reason.ORDER);
        }
        return new Hours(day, opens, closes);
    }

    private static LocalTime time(String hour, String minute) throws Unusable {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            throw new Unusable(Reason.UNREADABLE);
        }
        return LocalTime.of(hours, minutes);
    }

    /** A day by its name or the beginning of it, at least two letters, in Dutch or English. */
    private static Optional<DayOfWeek> day(String name) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean dutch = day.getDisplayName(TextStyle.FULL, DUTCH).startsWith(name);
            if (name.length() >= 2 && (dutch || day.name().toLowerCase(Locale.ROOT).startsWith(name))) {
                days.add(day);
            }
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
