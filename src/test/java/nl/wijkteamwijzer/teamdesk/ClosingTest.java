package nl.wijkteamwijzer.teamdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Sheet DAY = Sheet.empty().with("eersteDag", "2026-10-05").with("reden_nl", "een storing");

    private final AccessPointKind points = new AccessPointKind() {};
    private final ClosureKind closures = new ClosureKind() {};

    @Test
    void allTeamsOfAGemeenteAreOneClosure() {
        Closing closing = new Closing(List.of(team("mors", "GM0546"), team("noord", "GM0546"), team("dorp", "GM0547")), true, Set.of(), DAY);

        assertThat(closing.sheets()).extracting(closures::newKey)
                .containsExactlyInAnyOrder("gm0546--2026-10-05", "gm0547--2026-10-05");
    }

    @Test
    void someTeamsAndChannelsAreAClosureEach() {
        Closing closing = new Closing(
                List.of(team("mors", "GM0546"), team("noord", "GM0546")), false, Set.of(Channel.INLOOP, Channel.TELEFOON), DAY);

        assertThat(closing.sheets()).extracting(closures::newKey).containsExactly(
                "mors--inloop--2026-10-05", "mors--telefoon--2026-10-05", "noord--inloop--2026-10-05", "noord--telefoon--2026-10-05");
        assertThat(closing.sheets()).allSatisfy(sheet -> assertThat(closures.check(closures.newKey(sheet), sheet, List.of())).isEmpty());
    }

    @Test
    void allChannelsAreNoChannelInParticular() {
        Closing closing = new Closing(List.of(team("mors", "GM0546")), false, Set.of(Channel.values()), DAY);

        assertThat(closing.sheets()).extracting(closures::newKey).containsExactly("mors--2026-10-05");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ClosingForm form = new ClosingForm();
        form.setFirstDay("2026-09-30");
        form.setLastDay("2026-09-29");
        form.setHours("soms");

        assertThat(form.troubles(TODAY, closures)).extracting(Trouble::field)
                .containsExactly("teams", "eersteDag", "reden_nl", "laatsteDag", "uren");
    }

    @Test
    void whatIsRightIsNotInTheWay() {
        ClosingForm form = new ClosingForm();
        form.setAll(true);
        form.setFirstDay("2026-10-05");
        form.setReasonNl("een storing");

        assertThat(form.troubles(TODAY, closures)).isEmpty();
        assertThat(form.last()).isEqualTo("2026-10-05");
    }

    private AccessPoint team(String slug, String gemeente) {
        return points.write(slug, 1, null, Sheet.empty().with("naam", slug).with("soort", "WIJKTEAM").with("gemeente", gemeente));
    }
}
