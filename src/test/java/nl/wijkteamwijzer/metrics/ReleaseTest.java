package nl.wijkteamwijzer.metrics;

import static nl.wijkteamwijzer.metrics.TableFixture.people;
import static nl.wijkteamwijzer.metrics.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private final Release release = new Release(10);

    @Test
    void addsWhatIsHiddenToTheWhole() {
        Table table = new Table(table(4, 20, 30).teams(), people(2));

        assertThat(release.first(table))
                .isEqualTo(new ShownTable(Counts.share(28, 56, 0), Map.of("c", people(30))));
    }

    @Test
    void keepsAFigureUntilAGroupHasCome() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, table(29, 30))).isEqualTo(first);
        assertThat(release.next(first, table(30, 30)))
                .isEqualTo(new ShownTable(people(60), Map.of("a", people(30), "b", people(30))));
    }

    @Test
    void leavesWhoWaitsOutOfTheWhole() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, table(26, 40)))
                .as("the 6 of a are in no figure")
                .isEqualTo(new ShownTable(people(60), Map.of("a", people(20), "b", people(40))));
    }

    @Test
    void letsTheHiddenOnesGrowOnlyTogether() {
        ShownTable first = release.first(table(4, 6, 30));

        assertThat(release.next(first, table(9, 10, 30))).isEqualTo(first);
        assertThat(release.next(first, table(9, 12, 30)).whole().opinion()).isEqualTo(51);
    }

    @Test
    void keepsHiddenWhatWasHidden() {
        ShownTable first = release.first(table(4, 20, 30));

        assertThat(release.next(first, table(44, 20, 30)).names()).containsExactly("c");
    }

    @Test
    void startsAfreshWhereNothingWasShown() {
        ShownTable nothing = release.first(table(4, 5));

        assertThat(nothing.isNothing()).isTrue();
        assertThat(release.next(nothing, table(14, 15))).isEqualTo(release.first(table(14, 15)));
    }

    @Test
    void keepsAFigureOfWhichPartHasGone() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, table(0, 30))).isEqualTo(first);
        assertThat(release.next(first, table())).isEqualTo(first);
        Table fewerAgree = new Table(Map.of("a", Counts.share(9, 40, 0), "b", people(30)), null);
        assertThat(release.next(first, fewerAgree)).isEqualTo(first);
    }

    @Test
    void newcomersWithoutAnOpinionAreNoGroup() {
        ShownTable first = release.first(table(20, 30));
        Table onlyNone = new Table(Map.of("a", Counts.share(10, 20, 15), "b", people(30)), null);

        assertThat(release.next(first, onlyNone)).isEqualTo(first);
    }

    @Test
    void aGroupOfWhichAllAnswerTheSameWaitsForOneWhoDoesNot() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, with("a", Counts.share(22, 32, 0)))).as("12 who agree").isEqualTo(first);
        assertThat(release.next(first, with("a", Counts.share(10, 32, 0)))).as("12 who do not").isEqualTo(first);
        assertThat(release.next(first, with("a", Counts.share(21, 32, 0))).teams().get("a").opinion()).isEqualTo(32);
    }

    @Test
    void theHiddenOnesDoNotGrowByAGroupOfWhichAllAnswerTheSame() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, with("c", Counts.share(12, 12, 0)))).isEqualTo(first);
        assertThat(release.next(first, with("c", Counts.share(11, 12, 0))).hiddenTogether())
                .isEqualTo(Counts.share(11, 12, 0));
    }

    private static Table with(String team, Counts counts) {
        Map<String, Counts> teams = new TreeMap<>(table(20, 30).teams());
        teams.put(team, counts);
        return new Table(teams, null);
    }

    @Test
    void aTeamThatComesLateIsAmongTheHidden() {
        ShownTable first = release.first(table(20, 30));

        assertThat(release.next(first, table(20, 30, 9))).isEqualTo(first);
        assertThat(release.next(first, table(20, 30, 10)).names()).containsExactlyInAnyOrder("a", "b");
        assertThat(release.next(first, table(20, 30, 10)).whole().opinion()).isEqualTo(60);
    }
}
