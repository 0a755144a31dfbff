package nl.wijkteamwijzer.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How often what was meant is found, over misspellings of all the names of a set of entries. */
final class Recall {

    private final Map<String, Set<SearchEntry>> byName = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final int perName;

    /** Over so many misspellings of each name. */
    Recall(List<SearchEntry> entries, int perName) {
        this.perName = perName;
        entries.stream().filter(entry -> !entry.language().equals("en")).forEach(entry -> {
            List<String> called = new ArrayList<>(entry.names());
            called.add(0, entry.title());
            called.forEach(name -> byName.computeIfAbsent(name, key -> new HashSet<>()).add(entry));
            names.addAll(called);
        });
    }

    /**
     * One misspelling looked up.
     *
     * @param place where the entry that was meant stood, from 1; 0 when it was not among the hits
     * @param nanos how long the search took
     */
    record Outcome(String name, Misspellings.Typed typed, int place, long nanos) {}

    /** Looks all misspellings up in a search that gives its hits best first. */
    List<Outcome> of(long seed, Function<String, List<SearchEntry>> search) {
        Misspellings misspellings = new Misspellings(seed, names);
        List<Outcome> outcomes = new ArrayList<>();
        for (String name : names) {
            for (Misspellings.Typed typed : misspellings.of(name, perName)) {
                long start = System.nanoTime();
                List<SearchEntry> hits = search.apply(typed.text());
                outcomes.add(new Outcome(name, typed, place(name, hits), System.nanoTime() - start));
            }
        }
        return outcomes;
    }

    static double at(int place, List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.place() > 0 && outcome.place() <= place).count()
                / (double) Math.max(1, outcomes.size());
    }

    private int place(String name, List<SearchEntry> hits) {
        for (int i = 0; i < hits.size(); i++) {
            if (byName.get(name).contains(hits.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
