package nl.wijkteamwijzer.teamdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final WijkCode ONE = new WijkCode("WK054601");
    private static final WijkCode TWO = new WijkCode("WK054602");
    private static final WijkCode THREE = new WijkCode("WK054603");

    private final AccessPointKind points = new AccessPointKind() {};
    private final List<AccessPoint> teams = List.of(team("noord", ONE, TWO), team("zuid", THREE));

    @Test
    void twoTeamsMergeIntoANewOne() {
        Succession merge = new Succession(DAY, "WIJKTEAM", teams, Map.of(ONE, "stad", TWO, "stad", THREE, "stad"));

        assertThat(merge.ending()).extracting(AccessPoint::getSlug).containsExactly("noord", "zuid");
        assertThat(merge.beginning()).containsExactly("stad");
        assertThat(merge.changing()).isEmpty();
        assertThat(merge.successorsOf(teams.get(0))).containsExactly("stad");
        assertThat(merge.predecessorsOf("stad")).isEqualTo(teams);
        assertThat(merge.moves()).allMatch(Succession.Move::isChange);
    }

    @Test
    void aTeamTakesOverAnother() {
        Succession takeOver = new Succession(DAY, "WIJKTEAM", teams, Map.of(ONE, "noord", TWO, "noord", THREE, "noord"));

        assertThat(takeOver.ending()).extracting(AccessPoint::getSlug).containsExactly("zuid");
        assertThat(takeOver.changing()).extracting(AccessPoint::getSlug).containsExactly("noord");
        assertThat(takeOver.wijkenOf("noord")).containsExactly(ONE, TWO, THREE);
        assertThat(takeOver.beginning()).isEmpty();
    }

    @Test
    void aTeamIsSplit() {
        Succession split = new Succession(DAY, "WIJKTEAM", teams, Map.of(ONE, "oost", TWO, "west", THREE, "zuid"));

        assertThat(split.ending()).extracting(AccessPoint::getSlug).containsExactly("noord");
        assertThat(split.successorsOf(teams.get(0))).containsExactly("oost", "west");
        assertThat(split.moves()).filteredOn(Succession.Move::isChange).extracting(Succession.Move::wijk).containsExactly(ONE, TWO);
    }

    @Test
    void aWijkThatIsGivenToNobodyIsALossThatIsShown() {
        Succession loss = new Succession(DAY, "WIJKTEAM", teams, Map.of(ONE, "noord", THREE, "zuid"));

        assertThat(loss.moves()).extracting(Succession.Move::wijk).containsExactly(ONE, TWO, THREE);
        assertThat(loss.moves()).filteredOn(Succession.Move::isLoss).singleElement().satisfies(move -> {
            assertThat(move.wijk()).isEqualTo(TWO);
            assertThat(move.isChange()).isTrue();
        });
        assertThat(loss.changing()).extracting(AccessPoint::getSlug).containsExactly("noord");
    }

    private AccessPoint team(String slug, WijkCode... wijken) {
        return points.write(slug, 1, null, Sheet.empty().with("naam", slug).with("soort", "WIJKTEAM").with("gemeente", "GM0546")
                .withLines("wijken", java.util.stream.Stream.of(wijken).map(WijkCode::value).toList()));
    }
}
