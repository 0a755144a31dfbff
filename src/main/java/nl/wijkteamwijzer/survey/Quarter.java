package nl.wijkteamwijzer.survey;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three months of a year: "2026-Q3". Nothing finer is known of an experience. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int PER_YEAR = 4;
    private static final int MONTHS = 3;
    private static final Pattern FORMAT = Pattern.compile("(2\\d{3})-Q([1-4])");

    public Quarter {
        if (year < 2000 || year > 2999 || number < 1 || number > PER_YEAR) {
            throw new IllegalArgumentException("Not a quarter");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Empty when the text is null or does not look like 2026-Q3. */
    public static Optional<Quarter> find(String text) {
        Matcher parts = FORMAT.matcher(text == null ? "" : text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when the text does not look like 2026-Q3 */
    public static Quarter parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Not a quarter"));
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public boolean isBefore(Quarter other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
