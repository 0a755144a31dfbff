package nl.wijkteamwijzer.kioskdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.account.StaffRoom;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskProfile;
import nl.wijkteamwijzer.kiosk.KioskRoom;
import nl.wijkteamwijzer.kiosk.KioskState;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;
import nl.wijkteamwijzer.web.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KioskDeskTest {

    private StaffRoom staff;
    private KioskRoom room;
    private KioskDesk desk;
    private Role role = Role.EINDREDACTEUR;
    private final CurrentStaff person = new CurrentStaff() {
        @Override
        public Staff person() {
            return new Staff("anna", "Anna", Set.of(role), Set.of());
        }

        @Override
        public Optional<Staff> signedIn() {
            return Optional.of(person());
        }
    };

    @BeforeEach
    void open() {
        staff = new StaffRoom(Clock.systemDefaultZone());
        room = new KioskRoom(staff);
        desk = new KioskDesk();
        desk.kiosks = room.kiosks();
        desk.starts = room.starts();
        desk.audit = staff.audit();
        desk.staff = person;
    }

    @AfterEach
    void close() {
        room.close();
        staff.close();
    }

    @Test
    void writesDownEachActionAndNoCode() {
        long id = room.done(() -> desk.register(KioskRoom.profile("Hal"))).getId();
        room.done(() -> desk.change(id, KioskRoom.profile("Hal oost"), KioskRoom.profile("Hal").json()));
        String code = room.done(() -> desk.prepare(id));
        room.done(() -> {
            desk.revoke(id);
            return null;
        });

        assertThat(staff.trail()).containsExactly("anna KIOSK_GEMAAKT kiosken " + id, "anna KIOSK_GEWIJZIGD kiosken " + id,
                "anna STARTADRES_GEMAAKT kiosken " + id, "anna KIOSK_INGETROKKEN kiosken " + id);
        assertThat(staff.trail().toString()).doesNotContain(code);
    }

    @Test
    void changesNothingThatAColleagueChangedMeanwhile() {
        long id = room.done(() -> desk.register(KioskRoom.profile("Hal"))).getId();
        String seen = KioskRoom.profile("Hal").json();
        KioskProfile hers = KioskRoom.profile("Hal west");

        assertThat(room.done(() -> desk.change(id, hers, seen))).isTrue();
        assertThat(room.done(() -> desk.change(id, KioskRoom.profile("Hal oost"), seen))).isFalse();
        assertThat(room.done(() -> desk.find(id)).orElseThrow().profile()).isEqualTo(hers);
    }

    @Test
    void givesNoTwoKiosksOneName() {
        long id = room.done(() -> desk.register(KioskRoom.profile("Hal"))).getId();
        assertThat(desk.isTaken("HAL", null)).isTrue();
        assertThat(desk.isTaken("Hal", id)).isFalse();
        assertThat(desk.isTaken("Zaal", null)).isFalse();
    }

    @Test
    void putsAKioskOnTheWorklistThatIsSilentForAnHour() {
        KioskRoom.Terminal terminal = room.started("Hal");
        room.hears(terminal);
        room.after(KioskState.PATIENCE);
        assertThat(worklist()).isEmpty();

        room.after(Duration.ofSeconds(1));
        assertThat(worklist()).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo("KIOSK");
            assertThat(item.title()).isEqualTo("Hal");
            assertThat(item.detail()).isEqualTo("beheer.kiosken.state.SILENT");
            assertThat(item.link()).isEqualTo("/beheer/kiosken/" + terminal.id);
        });
        role = Role.REDACTEUR;
        assertThat(worklist()).isEmpty();

        role = Role.BEHEERDER;
        room.hears(terminal);
        assertThat(worklist()).isEmpty();
        room.after(Duration.ofDays(2));
        room.done(() -> {
            desk.revoke(terminal.id);
            return null;
        });
        assertThat(worklist()).isEmpty();
    }

    @Test
    void tellsHowOftenAKioskSentWhatCanNeverCountUntilSomebodySawIt() {
        KioskRoom.Terminal terminal = room.started("Hal");
        room.hears(terminal);
        room.refuses(terminal);
        room.refuses(terminal);
        assertThat(worklist()).singleElement().extracting(WorkItem::detail).isEqualTo("beheer.kiosken.refused.count");
        assertThat(room.done(() -> desk.find(terminal.id)).orElseThrow().getRefused()).isEqualTo(2);

        room.done(() -> {
            desk.forgetRefused(terminal.id);
            return null;
        });
        assertThat(worklist()).isEmpty();
        assertThat(staff.trail()).endsWith("anna KIOSK_GEWEIGERD_GEZIEN kiosken " + terminal.id);
    }

    @Test
    void asksForANewStartAddressWhenTheOldOneIsTooOld() {
        Kiosk kiosk = room.done(() -> desk.register(KioskRoom.profile("Hal")));
        assertThat(worklist()).isEmpty();
        room.done(() -> desk.prepare(kiosk.getId()));
        room.after(Duration.ofHours(24));
        assertThat(worklist()).singleElement().extracting(WorkItem::detail).isEqualTo("beheer.kiosken.state.TOO_LATE");
    }

    private List<WorkItem> worklist() {
        KioskWork work = new KioskWork();
        work.kiosks = room.kiosks();
        work.staff = person;
        work.clock = room.clock();
        work.words = new Words() {
            @Override
            public String say(String key, Object... about) {
                return key;
            }
        };
        return room.done(work::waiting);
    }
}
