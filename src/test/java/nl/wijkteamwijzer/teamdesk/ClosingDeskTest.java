package nl.wijkteamwijzer.teamdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.WritingRoom;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.TeamKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing the team Mors, beside what is closed already; today is 1 October 2026. */
class ClosingDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final String KEY = "mors--2026-12-24";

    private final TeamKinds kinds = new TeamKinds();
    private WritingRoom room;
    private ClosingDesk desk;
    private AccessPoint mors;

    @BeforeEach
    void anEditorSitsDown() {
        room = new WritingRoom(kinds.points, kinds.weeks, kinds.closures);
        kinds.readFrom(room);
        mors = kinds.picture().part(AccessPoints.class).called("mors", TODAY).orElseThrow();
        desk = new ClosingDesk();
        desk.picture = kinds.picture();
        desk.desk = room.desk();
        desk.drafts = room.drafts();
        desk.revisions = room.revisions();
        desk.kind = kinds.closures;
        desk.staff = room.staff();
        desk.clock = room.clock();
        room.as("emma", Role.REDACTEUR);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theSamePeriodIsChangedAndNotMadeTwice() {
        publish(closing("2026-12-24", "2027-01-01", "de kerstvakantie"));
        publish(closing("2026-12-24", "2027-01-01", "een verbouwing"));

        assertThat(standing()).singleElement().satisfies(closure -> {
            assertThat(closure.recordKey()).isEqualTo(KEY);
            assertThat(closure.reason("nl")).isEqualTo("een verbouwing");
        });
    }

    @Test
    void aDayDoesNotShortenAPeriodThatBeginsOnIt() {
        publish(closing("2026-12-24", "2027-01-01", "de kerstvakantie"));
        Closing day = closing("2026-12-24", "", "kerstavond");

        assertThat(desk.inTheWay(day)).singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("/beheer/soort/sluitingen/" + KEY));
        assertThatThrownBy(() -> room.run(() -> desk.submit(day))).isInstanceOf(NotReady.class);
        assertThat(standing()).extracting(Closure::lastDay).containsExactly(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatIsBeingWrittenForOtherDaysIsLeftAloneToo() {
        room.run(() -> desk.submit(closing("2026-12-24", "2027-01-01", "de kerstvakantie")));
        Draft draft = room.drafts().ofKind(ClosureKind.NAME).get(0);

        assertThat(desk.inTheWay(closing("2026-12-24", "", "kerstavond"))).singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("/beheer/beoordelen/" + draft.getId()));
    }

    @Test
    void whatWasMovedIsFoundOnItsNewDayAndNotMovedBack() {
        publish(closing("2026-12-24", "", "een scholingsdag"));
        room.as("emma", Role.REDACTEUR).run(() -> {
            Draft draft = room.desk().open(ClosureKind.NAME, KEY);
            room.desk().save(draft.getId(), draft.sheet(),
                    Sheet.empty().with("eersteDag", "2026-12-28").with("laatsteDag", "2026-12-28"));
            room.desk().submit(draft.getId(), "", null);
        });
        approveAll();

        assertThat(desk.inTheWay(closing("2026-12-24", "", "kerstavond"))).hasSize(1);
        publish(closing("2026-12-28", "", "een verbouwing"));

        assertThat(standing()).singleElement().satisfies(closure -> {
            assertThat(closure.recordKey()).isEqualTo(KEY);
            assertThat(closure.firstDay()).isEqualTo("2026-12-28");
        });
    }

    @Test
    void whatWasCalledOffCanCloseAgain() {
        publish(closing("2026-12-24", "", "een scholingsdag"));
        room.run(() -> room.desk().withdraw(ClosureKind.NAME, KEY, TODAY, "het gaat niet door"));
        assertThat(standing()).isEmpty();

        publish(closing("2026-12-24", "2026-12-25", "een scholing van twee dagen"));

        assertThat(standing()).singleElement().satisfies(closure -> {
            assertThat(closure.recordKey()).isEqualTo(KEY);
            assertThat(closure.lastDay()).isEqualTo("2026-12-25");
            assertThat(closure.getPublication().holdsOn(LocalDate.of(2026, 12, 24))).isTrue();
        });
    }

    @Test
    void whatIsNotWaitingAnyMoreIsNotTakenBack() {
        room.run(() -> desk.submit(closing("2026-12-24", "", "kerstavond")));
        long id = room.get(desk::waiting).get(0).id();

        assertThat(room.get(() -> desk.takeBack(id))).isTrue();
        assertThat(room.get(() -> desk.takeBack(id))).isFalse();
    }

    private Closing closing(String first, String last, String reason) {
        return new Closing(List.of(mors), false, Set.of(), Sheet.empty()
                .with("eersteDag", first).with("laatsteDag", last).with("reden_nl", reason));
    }

    private void publish(Closing closing) {
        room.as("emma", Role.REDACTEUR).run(() -> desk.submit(closing));
        approveAll();
    }

    private void approveAll() {
        room.as("ans", Role.EINDREDACTEUR);
        room.drafts().ofKind(ClosureKind.NAME).forEach(draft -> room.run(() -> room.desk().approve(draft.getId(), draft.getVersion())));
    }

    /** What closes the team from now on. */
    private List<Closure> standing() {
        return PublicRecord.latest(room.known().published(kinds.closures)).stream()
                .filter(closure -> "mors".equals(closure.accessPoint()) && closure.happens())
                .filter(closure -> closure.firstDay().isAfter(LocalDate.of(2026, 12, 1)))
                .toList();
    }
}
