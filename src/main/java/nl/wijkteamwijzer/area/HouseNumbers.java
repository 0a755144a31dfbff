package nl.wijkteamwijzer.area;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * House numbers (1 to 99999, without letters), kept as the text of their ranges: "1-21/2,24" is every second number
 * from 1 to 21, and 24. Equal sets have equal text. That text is small in memory and is what the database holds.
 *
 * @throws IllegalArgumentException when the text is not such ranges, or holds no number
 */
public record HouseNumbers(String ranges) {

    public static final int HIGHEST = 99_999;

    // "a, b" is shorter than "a-b/step" and as clear
    private static final int SHORTEST_RANGE = 3;

    public HouseNumbers {
        ranges = written(read(ranges));
    }

    private record Range(int first, int last, int step) {

        static Range read(String text) {
            try {
                int dash = text.indexOf('-');
                int slash = text.indexOf('/');
                int first = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
                int last = dash < 0
                        ? first
                        : Integer.parseInt(text.substring(dash + 1, slash < 0 ? text.length() : slash));
                int step = slash < 0 ? 1 : Integer.parseInt(text.substring(slash + 1));
                return new Range(first, last, step).checked();
            } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("Geen huisnummers: " + text, e);
            }
        }

        private Range checked() {
            boolean bounds = first >= 1 && last >= first && last <= HIGHEST && step >= 1 && step <= HIGHEST;
            if (!bounds || (last - first) % step != 0) {
                throw new IllegalArgumentException("Geen huisnummers: " + this);
            }
            return this;
        }

        boolean contains(int number) {
            return number >= first && number <= last && (number - first) % step == 0;
        }

        IntStream numbers() {
            return IntStream.iterate(first, number -> number <= last, number -> number + step);
        }

        @Override
        public String toString() {
            return first == last ? "" + first : first + "-" + last + (step == 1 ? "" : "/" + step);
        }
    }

    /** Any order and repeats are allowed; IllegalArgumentException for none at all or outside 1 to 99999. */
    public static HouseNumbers of(int... numbers) {
        int[] ordered = IntStream.of(numbers).sorted().distinct().toArray();
        if (ordered.length == 0 || ordered[0] < 1 || ordered[ordered.length - 1] > HIGHEST) {
            throw new IllegalArgumentException("Geen huisnummers: " + Arrays.toString(numbers));
        }
        return new HouseNumbers(written(ordered));
    }

    public boolean contains(int number) {
        return ranges(ranges).anyMatch(range -> range.contains(number));
    }

    public IntStream stream() {
        return IntStream.of(read(ranges));
    }

    public int count() {
        return read(ranges).length;
    }

    public int lowest() {
        return stream().findFirst().orElseThrow();
    }

    private static Stream<Range> ranges(String text) {
        return Stream.of(text.split(",", -1)).map(Range::read);
    }

    private static int[] read(String text) {
        return ranges(text).flatMapToInt(Range::numbers).sorted().distinct().toArray();
    }

    private static String written(int[] ordered) {
        StringJoiner text = new StringJoiner(",");
        for (int start = 0; start < ordered.length; ) {
            int end = endOfRun(ordered, start);
            boolean range = end - start + 1 >= SHORTEST_RANGE;
            int last = range ? end : start;
            int step = range ? ordered[start + 1] - ordered[start] : 1;
            text.add(new Range(ordered[start], ordered[last], step).toString());
            start = last + 1;
        }
        return text.toString();
    }

    private static int endOfRun(int[] ordered, int start) {
        int end = Math.min(start + 1, ordered.length - 1);
        while (end + 1 < ordered.length && ordered[end + 1] - ordered[end] == ordered[start + 1] - ordered[start]) {
            end++;
        }
        return end;
    }
}
