package nl.wijkteamwijzer.metrics;

import static nl.wijkteamwijzer.metrics.Suppression.Visibility.PROTECTS_ANOTHER;
import static nl.wijkteamwijzer.metrics.Suppression.Visibility.SHOWN;
import static nl.wijkteamwijzer.metrics.Suppression.Visibility.TOO_FEW;
import static nl.wijkteamwijzer.metrics.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private final Suppression suppression = new Suppression(10);

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(suppression.of(table(10, 25, 40))).contains(Map.of("a", SHOWN, "b", SHOWN, "c", SHOWN));
    }

    @Test
    void hidesTheSmallestShownBesideASingleHiddenOne() {
        assertThat(suppression.of(table(4, 40, 25, 30)))
                .contains(Map.of("a", TOO_FEW, "b", SHOWN, "c", PROTECTS_ANOTHER, "d", SHOWN));
    }

    @Test
    void hidesTheFirstOfTwoThatAreAsSmall() {
        assertThat(suppression.of(table(4, 25, 25, 30)))
                .contains(Map.of("a", TOO_FEW, "b", PROTECTS_ANOTHER, "c", SHOWN, "d", SHOWN));
    }

    @Test
    void needsNoOtherWhereTwoSmallOnesHideEachOther() {
        assertThat(suppression.of(table(6, 7, 25)))
                .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", SHOWN));
    }

    @Test
    void hidesMoreWhereTheHiddenOnesTogetherAreTooFew() {
        assertThat(suppression.of(table(4, 5, 25, 30)))
                .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER, "d", SHOWN));
    }

    @Test
    void hidesMoreWhereTheSumGivesThemAway() {
        // nothing but 9 and 9 makes 18 of two that are below 10
        assertThat(suppression.of(table(9, 9, 25, 30)))
                .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER, "d", SHOWN));
        // and nothing but 0 and 10 makes 10 of one that is below 10 and one that is not
        assertThat(suppression.of(table(0, 10, 25, 30)))
                .contains(Map.of("a", TOO_FEW, "b", PROTECTS_ANOTHER, "c", PROTECTS_ANOTHER, "d", SHOWN));
    }

    @Test
    void hidesMoreWhereTheSmallestShownGivesThemAway() {
        // the hidden one is no larger than the 12 that is shown, so of 21 the small one would have the other 9
        assertThat(suppression.of(table(9, 12, 12, 30)))
                .contains(Map.of("a", TOO_FEW, "b", PROTECTS_ANOTHER, "c", PROTECTS_ANOTHER, "d", SHOWN));
    }

    @Test
    void protectsASmallRemainderThatAnybodyCanSubtract() {
        Table table = new Table(table(25, 30).teams(), Counts.share(1, 3, 0));

        assertThat(suppression.of(table)).contains(Map.of("a", PROTECTS_ANOTHER, "b", SHOWN));
    }

    @Test
    void leavesALargeRemainderToBeSubtracted() {
        Table table = new Table(table(25, 30).teams(), Counts.share(1, 10, 0));

        assertThat(suppression.of(table)).contains(Map.of("a", SHOWN, "b", SHOWN));
    }

    @Test
    void showsTheWholeWhereAllTeamsAreHidden() {
        assertThat(suppression.of(table(4, 8))).contains(Map.of("a", TOO_FEW, "b", TOO_FEW));
        assertThat(suppression.of(table(1, 2, 30, 40)))
                .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER, "d", SHOWN));
        assertThat(suppression.of(table(1, 2, 30)))
                .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER));
    }

    @Test
    void hidesAllWhereTheWholeWouldGiveAwayAPart() {
        assertThat(suppression.of(table(4))).isEmpty();
        assertThat(suppression.of(table(4, 5))).isEmpty();
        assertThat(suppression.of(table(9, 9))).isEmpty();
        assertThat(suppression.of(table(0, 10))).isEmpty();
        assertThat(suppression.of(table())).isEmpty();
    }

    @Test
    void hidesMoreWhereTheHiddenOnesAllAnsweredTheSame() {
        for (long agree : new long[] {0, 13}) {
            Map<String, Counts> teams = new TreeMap<>(table(6, 7, 25, 30).teams());
            teams.put("a", Counts.share(Math.min(agree, 6), 6, 0));
            teams.put("b", Counts.share(Math.max(0, agree - 6), 7, 0));

            assertThat(suppression.of(new Table(teams, null)))
                    .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER, "d", SHOWN));
        }
    }

    @Test
    void hidesMoreWhereALargeRemainderAllAnsweredTheSame() {
        assertThat(suppression.of(new Table(table(25, 30).teams(), Counts.share(40, 40, 0))))
                .contains(Map.of("a", PROTECTS_ANOTHER, "b", SHOWN));
        assertThat(suppression.of(new Table(table(25, 30).teams(), Counts.share(38, 40, 0))))
                .as("95% exactly")
                .contains(Map.of("a", PROTECTS_ANOTHER, "b", SHOWN));
        assertThat(suppression.of(new Table(table(25, 30).teams(), Counts.share(37, 40, 0))))
                .contains(Map.of("a", SHOWN, "b", SHOWN));
    }

    @Test
    void hidesTheWholeWhereAllAreHiddenAndAnsweredTheSame() {
        assertThat(suppression.of(new Table(Map.of("a", Counts.share(6, 6, 0), "b", Counts.share(7, 7, 0)), null)))
                .isEmpty();
    }

    @Test
    void hidesMoreWhereTheHiddenOnesAllGaveTheSameMark() {
        Counts mixed = Counts.marks(6, 10).plus(Counts.marks(8, 10));
        for (int mark : new int[] {1, 7, 10}) {
            Map<String, Counts> teams = Map.of(
                    "a", Counts.marks(mark, 6), "b", Counts.marks(mark, 7), "c", mixed, "d", mixed.plus(mixed));

            assertThat(suppression.of(new Table(teams, null)))
                    .contains(Map.of("a", TOO_FEW, "b", TOO_FEW, "c", PROTECTS_ANOTHER, "d", SHOWN));
        }
    }

    @Test
    void refusesToHideNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Suppression(4));
        assertThat(new Suppression(5).of(table(5))).isPresent();
    }

    @Test
    void tellsTheSameOfEveryHiddenCell() {
        assertThat(suppression.stillNeededAtMost()).isEqualTo(10);
        assertThat(new Suppression(5).stillNeededAtMost()).isEqualTo(10);
        assertThat(new Suppression(11).stillNeededAtMost()).isEqualTo(20);
    }
}
