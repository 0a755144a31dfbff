package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The strongest reader there is: one who knows the program, has tried it on every table there can be, and lays beside
 * what was published all tables from which it would have come. Small tables only, but all of them. Of every group half
 * agree, and who agrees is not looked at: it is about numbers of people.
 */
class ExhaustiveTest {

    private static final int K = 5;

    /** All that could lie behind the tables that look like one published table. */
    private record Lookalikes(List<long[]> tables, ShownTable shown) {}

    @Test
    void nobodyCanWorkOutASmallCellOfThreeTeams() {
        assertThat(fewestWays(3, 45, false, new Release(K)::first)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void nobodyCanWorkOutASmallCellOfTwoTeamsAndTheRemainder() {
        assertThat(fewestWays(3, 45, true, new Release(K)::first)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void nobodyCanWorkOutASmallCellOfFourTeams() {
        assertThat(fewestWays(4, 26, false, new Release(K)::first)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void theReaderWouldSeeThroughTheSecondRuleAlone() {
        Function<Table, ShownTable> secondRule = table -> WeakRules.smallestShownBesideASingleHiddenOne(table, K);

        assertThat(fewestWays(3, 26, false, secondRule)).isEqualTo(1);
    }

    /** Of all small cells in tables that show anything, the one with the fewest numbers that it can be. */
    private static long fewestWays(int cells, int largest, boolean remainder, Function<Table, ShownTable> rules) {
        Map<ShownTable, Lookalikes> published = new HashMap<>();
        for (long[] table : tables(cells, largest)) {
            ShownTable shown = rules.apply(table(table, remainder));
            if (!shown.isNothing()) {
                published.computeIfAbsent(seen(shown), key -> new Lookalikes(new ArrayList<>(), shown)).tables().add(table);
            }
        }
        assertThat(published.size()).isGreaterThan(900);
        return published.values().stream()
                .flatMapToLong(same -> IntStream.range(0, cells)
                        .filter(cell -> !same.shown().teams().containsKey(name(cell)))
                        .mapToObj(cell -> new TreeSet<>(same.tables().stream().map(table -> table[cell]).toList()))
                        .filter(ways -> ways.first() < K)
                        .mapToLong(Collection::size))
                .min()
                .orElseThrow();
    }

    private static Table table(long[] people, boolean remainder) {
        int teams = remainder ? people.length - 1 : people.length;
        Map<String, Counts> counts = new HashMap<>();
        for (int i = 0; i < teams; i++) {
            counts.put(name(i), half(people[i]));
        }
        return new Table(counts, remainder ? half(people[teams]) : null);
    }

    /** As seen by who does not look at how many agree. */
    private static ShownTable seen(ShownTable shown) {
        Map<String, Counts> teams = new HashMap<>();
        shown.teams().forEach((team, counts) -> teams.put(team, Counts.share(0, counts.opinion(), 0)));
        return new ShownTable(Counts.share(0, shown.whole().opinion(), 0), teams);
    }

    private static Counts half(long people) {
        return Counts.share(people / 2, people, 0);
    }

    private static String name(int team) {
        return String.valueOf((char) ('a' + team));
    }

    /** Only sums up to the largest, since of a larger one not all tables are here. */
    private static List<long[]> tables(int cells, int largest) {
        List<long[]> tables = List.of(new long[0]);
        for (int i = 0; i < cells; i++) {
            tables = tables.stream()
                    .flatMap(start -> LongStream.rangeClosed(0, largest - LongStream.of(start).sum())
                            .mapToObj(n -> LongStream.concat(LongStream.of(start), LongStream.of(n)).toArray()))
                    .toList();
        }
        return tables;
    }
}
