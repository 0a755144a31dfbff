package nl.wijkteamwijzer.openinghours;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Hours without a break on some day; opens counts, closes does not. Closing at or before opening is refused with an
 * IllegalArgumentException.
 */
public record Stretch(LocalTime opens, LocalTime closes) {

    public Stretch {
        requireOrder(opens, closes);
    }

    static void requireOrder(LocalTime opens, LocalTime closes) {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("Opens at " + opens + " and closes at " + closes);
        }
    }

    /** The same hours, in order of time, with overlapping and adjacent ones joined. */
    static List<Stretch> merged(List<Stretch> stretches) {
        if (stretches.size() < 2) {
            return List.copyOf(stretches);
        }
        List<Stretch> merged = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparing(Stretch::opens)).forEach(stretch -> join(merged, stretch));
        return List.copyOf(merged);
    }

    private static void join(List<Stretch> merged, Stretch next) {
        int last = merged.size() - 1;
        if (last < 0 || next.opens.isAfter(merged.get(last).closes)) {
            merged.add(next);
        } else if (next.closes.isAfter(merged.get(last).closes)) {
            merged.set(last, new Stretch(merged.get(last).opens, next.closes));
        }
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    boolean covers(Stretch other) {
        return !opens.isAfter(other.opens) && !closes.isBefore(other.closes);
    }
}
