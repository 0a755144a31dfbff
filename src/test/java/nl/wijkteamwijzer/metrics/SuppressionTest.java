package nl.wijkteamwijzer.metrics;

import static nl.wijkteamwijzer.metrics.Suppression.Visibility.PROTECTS_ANOTHER;
import static nl.wijkteamwijzer.metrics.Suppression.Visibility.SHOWN;
import static nl.wijkteamwijzer.metrics.Suppression.Visibility.TOO_FEW;
import static nl.wijkteamwijzer.metrics.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
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
