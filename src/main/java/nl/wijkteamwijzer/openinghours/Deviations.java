package nl.wijkteamwijzer.openinghours;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Brings together what several levels say about the same days, such as gemeente, access point and channel. On each day
 * only the most specific level that says anything counts, with all that it says.
 */
public final class Deviations {

    private Deviations() {}

    /**
     * One list to the same effect, by first day, in which consecutive days with the same content are one deviation.
     *
     * @param fromGeneralToSpecific a list for each level, empty where a level says nothing; none may be null
     */
    public static List<Deviation> mostSpecific(List<List<Deviation>> fromGeneralToSpecific) {
        List<LocalDate> turns = turns(fromGeneralToSpecific);
        List<Deviation> joined = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate first = turns.get(i);
            LocalDate last = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : LocalDate.MAX;
            speaking(fromGeneralToSpecific, first).forEach(deviation -> join(joined, deviation.onDays(first, last)));
        }
        return joined.stream().sorted(comparing(Deviation::firstDay)).toList();
    }

    /** The days on which what is said can change, in order; between two of them it stays as it is. */
    private static List<LocalDate> turns(List<List<Deviation>> levels) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        levels.stream().flatMap(List::stream).forEach(deviation -> {
            turns.add(deviation.firstDay());
            if (deviation.lastDay().isBefore(LocalDate.MAX)) {
                turns.add(deviation.lastDay().plusDays(1));
            }
        });
        return List.copyOf(turns);
    }

    private static List<Deviation> speaking(List<List<Deviation>> levels, LocalDate day) {
        for (int level = levels.size() - 1; level >= 0; level--) {
            List<Deviation> covering = levels.get(level).stream()
                    .filter(deviation -> deviation.covers(day))
                    .sorted(comparing(Deviation::firstDay))
                    .toList();
            if (!covering.isEmpty()) {
                return covering;
            }
        }
        return List.of();
    }

    private static void join(List<Deviation> joined, Deviation next) {
        for (int i = 0; i < joined.size(); i++) {
            Deviation earlier = joined.get(i);
            if (earlier.saysTheSameAs(next) && !earlier.lastDay().isBefore(next.firstDay().minusDays(1))) {
                joined.set(i, earlier.onDays(earlier.firstDay(), next.lastDay()));
                return;
            }
        }
        joined.add(next);
    }
}
