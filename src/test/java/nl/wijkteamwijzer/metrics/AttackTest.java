package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Publications of thousands of invented gemeenten, and what can be worked out of them: 15,000 tables, each with up to
 * three versions. A failure names its seed.
 */
class AttackTest {

    private static final int TABLES_FOR_EACH_SEED = 3000;
    private static final int WEAK_TABLES = 200;

    @TestFactory
    Stream<DynamicTest> nothingSmallFollowsFromAllThatIsPublished() {
        return IntStream.rangeClosed(1, 5).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            for (InventedGemeente gemeente : gemeenten(seed, TABLES_FOR_EACH_SEED)) {
                assertThat(Attacker.leaks(gemeente, Rules.real())).as("seed " + seed).isEmpty();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everythingSmallCouldHaveBeenOtherwise() {
        return IntStream.rangeClosed(1, 5).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
            for (InventedGemeente gemeente : gemeenten(seed, TABLES_FOR_EACH_SEED)) {
                assertThat(withoutDouble(gemeente)).as("seed " + seed).isEmpty();
            }
        }));
    }

    @Test
    void anAttackSeesThroughHidingOnlyWhatIsSmall() {
        assertThat(leaking(Rules.eachVersionAnew(WeakRules::onlySmallOnes))).isPositive();
    }

    @Test
    void anAttackSeesThroughHidingOneMore() {
        assertThat(leaking(Rules.eachVersionAnew(WeakRules::smallestShownBesideASingleHiddenOne))).isPositive();
    }

    @Test
    void anAttackSeesThroughVersionsMadeAnew() {
        Rules unguarded = Rules.eachVersionAnew((table, k) -> new Release(k).first(table));

        assertThat(leaking(unguarded)).isPositive();
    }

    @Test
    void anAttackSeesWhatEverybodyAnsweredWhereOnlyNumbersOfPeopleCount() {
        assertThat(leaks(Rules.firstVersions(WeakRules::onlyNumbersOfPeople)))
                .isNotEmpty()
                .allMatch(leak -> leak.contains(Attacker.ALIKE));
    }

    @Test
    void anAttackSeesWhatEverybodyAnsweredWhoCameInALaterVersion() {
        assertThat(leaks(Rules.eachVersion(WeakRules::grownByAnyGroup)))
                .isNotEmpty()
                .allMatch(leak -> leak.contains(Attacker.ALIKE))
                .anyMatch(leak -> leak.contains("hidden more"))
                .anyMatch(leak -> leak.contains("more of team"));
    }

    @Test
    void anAttackSeesThroughBlocksOfHiddenQuestions() {
        assertThat(gemeenten(1, WEAK_TABLES).stream()
                        .filter(gemeente -> !Attacker.leaksWithSummedBlocks(gemeente, Rules.real()).isEmpty()))
                .isNotEmpty();
    }

    private static long leaking(Rules rules) {
        return gemeenten(1, WEAK_TABLES).stream()
                .filter(gemeente -> !Attacker.leaks(gemeente, rules).isEmpty())
                .count();
    }

    private static List<String> leaks(Rules rules) {
        return gemeenten(1, WEAK_TABLES).stream()
                .flatMap(gemeente -> Attacker.leaks(gemeente, rules).stream())
                .toList();
    }

    private static List<InventedGemeente> gemeenten(long seed, int tables) {
        Random random = new Random(seed);
        List<InventedGemeente> gemeenten = new ArrayList<>();
        for (int made = 0; made < tables; made += gemeenten.get(gemeenten.size() - 1).tables()) {
            gemeenten.add(InventedGemeente.of(random));
        }
        return gemeenten;
    }

    /** Small counts, and small growth between versions, of which a reader could be sure. */
    private static List<String> withoutDouble(InventedGemeente gemeente) {
        List<String> sure = new ArrayList<>();
        gemeente.quarters().forEach(versions -> gemeente.layout().indicators().forEach(question -> {
            List<Table> tables = versions.stream().map(version -> version.get(question)).toList();
            Doubles doubles = new Doubles(gemeente.k(), tables, gemeente.siblings());
            gemeente.siblings().forEach(sibling -> sure.addAll(withoutDouble(gemeente.k(), tables, doubles, sibling)));
        }));
        return sure;
    }

    private static List<String> withoutDouble(int k, List<Table> tables, Doubles doubles, String sibling) {
        List<String> sure = new ArrayList<>();
        for (int version = 0; version < tables.size(); version++) {
            Counts now = InventedGemeente.counts(tables.get(version), sibling);
            if (now != null && now.opinion() < k && !doubles.existsFor(sibling, version)) {
                sure.add(sibling + " at " + version + " of " + doubles);
            }
            for (int earlier = 0; now != null && earlier < version; earlier++) {
                Counts then = InventedGemeente.counts(tables.get(earlier), sibling);
                long growth = now.opinion() - (then == null ? 0 : then.opinion());
                if (growth > 0 && growth < k && !doubles.existsFor(sibling, earlier, version)) {
                    sure.add(sibling + " from " + earlier + " to " + version + " of " + doubles);
                }
            }
        }
        return sure;
    }
}
