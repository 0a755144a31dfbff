package nl.wijkteamwijzer.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Not a measurement (that is SearchBenchmark), but the floor under which something must be broken. */
class RecallTest {

    private static final long SEED = 7;

    private final List<SearchEntry> entries = LeidenFixture.entries();

    @Test
    void findsNearlyEveryMisspelledName() {
        List<Recall.Outcome> outcomes = new Recall(entries, 3).of(SEED, this::search);

        assertThat(Recall.at(1, outcomes)).isGreaterThan(0.96);
        assertThat(Recall.at(5, outcomes)).isGreaterThan(0.985);
    }

    @Test
    void findsNearlyEveryNameWrittenByEar() {
        List<Recall.Outcome> byEar = new Recall(entries, 3).of(SEED, this::search).stream()
                .filter(outcome -> outcome.typed().mistakes().size() == 1)
                .filter(outcome -> outcome.typed().mistakes().contains(Misspelling.SAME_SOUND))
                .toList();

        assertThat(byEar).hasSizeGreaterThan(150);
        assertThat(Recall.at(1, byEar)).isGreaterThan(0.98);
    }

    @Test
    void makesTheSameMistakesFromTheSameSeedAndNeverARealName() {
        List<String> names = entries.stream().map(SearchEntry::title).toList();
        List<Misspellings.Typed> once = typed(names);

        assertThat(once).isEqualTo(typed(names)).hasSizeGreaterThan(1_200);
        assertThat(once).extracting(Misspellings.Typed::text).doesNotContainAnyElementsOf(
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    private static List<Misspellings.Typed> typed(List<String> names) {
        Misspellings misspellings = new Misspellings(SEED, names);
        return names.stream().flatMap(name -> misspellings.of(name, 3).stream()).toList();
    }

    private List<SearchEntry> search(String query) {
        return LeidenFixture.index().search(query, "nl", 5).stream().map(SearchHit::entry).toList();
    }
}
