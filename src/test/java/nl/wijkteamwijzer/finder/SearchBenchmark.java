package nl.wijkteamwijzer.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;

/**
 * Prints how often a misspelled name is found, and how fast. Arguments: seeds. Without them there are two: the first
 * was looked at while tuning, the second was not. "missed" as last argument lists what was not among the first five.
 */
final class SearchBenchmark {

    private static final long[] SEEDS = {1, 20_261};
    private static final int MANY_STREETS = 50_000;
    private static final int HITS = 5;
    private static final int PER_NAME = 10;

    private SearchBenchmark() {}

    public static void main(String[] args) throws IOException {
        boolean listMissed = args.length > 0 && args[args.length - 1].equals("missed");
        long[] seeds = Arrays.stream(args).filter(arg -> !arg.equals("missed")).mapToLong(Long::parseLong).toArray();
        List<SearchEntry> entries = LeidenFixture.entries();
        SearchIndex index = built(entries);
        FuzzyBaseline baseline = new FuzzyBaseline(entries);
        Recall recall = new Recall(entries, PER_NAME);
        Function<String, List<SearchEntry>> search = searching(index);
        recall.of(99, search);
        recall.of(99, baseline::search);
        for (long seed : seeds.length == 0 ? SEEDS : seeds) {
            List<Recall.Outcome> ours = recall.of(seed, search);
            List<Recall.Outcome> theirs = recall.of(seed, baseline::search);
            report(seed, ours, theirs);
            if (listMissed) {
                ours.stream().filter(one -> one.place() == 0).forEach(one -> print("  missed %s for %s %s%n",
                        one.typed().text(), one.name(), one.typed().mistakes()));
            }
        }
        manyStreets(entries);
    }

    private static Function<String, List<SearchEntry>> searching(SearchIndex index) {
        return query -> index.search(query, "nl", HITS).stream().map(SearchHit::entry).toList();
    }

    private static SearchIndex built(List<SearchEntry> entries) {
        long start = System.nanoTime();
        SearchIndex index = SearchIndex.of(entries);
        print("%d entries, index built in %d ms%n", entries.size(), (System.nanoTime() - start) / 1_000_000);
        return index;
    }

    private static void report(long seed, List<Recall.Outcome> ours, List<Recall.Outcome> theirs) {
        print("%nseed %d%n%-18s %6s %9s %9s %8s %8s %8s%n", seed, "mistake", "count", "recall@1", "recall@5", "p50 ms",
                "p95 ms", "p99 ms");
        for (Misspelling mistake : Misspelling.values()) {
            line(mistake.name(), ours.stream()
                    .filter(one -> one.typed().mistakes().size() == 1 && one.typed().mistakes().contains(mistake))
                    .toList());
        }
        line("two of these", ours.stream().filter(one -> one.typed().mistakes().size() == 2).toList());
        line("TOTAL", ours);
        line("FuzzyQuery", theirs);
        print("%-25s %9.2f %9.2f%n", "ratio", ratio(1, ours, theirs), ratio(HITS, ours, theirs));
    }

    private static double ratio(int place, List<Recall.Outcome> ours, List<Recall.Outcome> theirs) {
        return Recall.at(place, ours) / Recall.at(place, theirs);
    }

    private static void line(String what, List<Recall.Outcome> outcomes) {
        long[] nanos = outcomes.stream().mapToLong(Recall.Outcome::nanos).sorted().toArray();
        print("%-18s %6d %9.4f %9.4f %8.3f %8.3f %8.3f%n", what, outcomes.size(), Recall.at(1, outcomes),
                Recall.at(HITS, outcomes), at(0.5, nanos), at(0.95, nanos), at(0.99, nanos));
    }

    private static double at(double part, long[] sorted) {
        return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    /** Speed among as many streets as a whole province has; the names are put together of parts of those of Leiden. */
    private static void manyStreets(List<SearchEntry> entries) {
        List<String> streets = entries.stream()
                .filter(one -> one.kind() == Kind.STRAAT)
                .map(SearchEntry::title)
                .toList();
        List<SearchEntry> many = new ArrayList<>(entries);
        for (int i = 0; many.size() < MANY_STREETS; i++) {
            String one = streets.get(i % streets.size());
            String other = streets.get(i / streets.size() % streets.size());
            String name = one.substring(0, one.length() / 2) + other.substring(other.length() / 3);
            many.add(LeidenFixture.place(Kind.STRAAT, "made-" + i, name));
        }
        print("%n");
        SearchIndex index = built(many);
        Recall recall = new Recall(entries, PER_NAME);
        recall.of(99, searching(index));
        line("many streets", recall.of(1, searching(index)));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
