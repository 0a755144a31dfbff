package nl.wijkteamwijzer.teamdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.editing.WritingRoom;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.tables.ImportRoom;
import nl.wijkteamwijzer.tables.Imports;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.TeamKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sociale wijkteams of Leiden from 1 January 2027 on; today is 1 October 2026. */
class SuccessionDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String LAYER = "SOCIAAL_WIJKTEAM";
    private static final String POINTS = AccessPointKind.NAME;

    private final TeamKinds kinds = new TeamKinds();
    private WritingRoom room;
    private SuccessionDesk desk;
    private Imports imports;

    @BeforeEach
    void anEindredacteurSitsDown() {
        room = new WritingRoom(kinds.points, kinds.weeks, kinds.closures);
        kinds.readFrom(room);
        imports = ImportRoom.in(room);
        desk = new SuccessionDesk();
        desk.imports = imports;
        desk.drafts = room.drafts();
        desk.revisions = room.revisions();
        desk.kind = kinds.points;
        desk.clock = room.clock();
        bringInTheWijken();
        room.as("ans", Role.EINDREDACTEUR);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatWasPlannedBeforeTheDayIsKept() {
        publish("merenwijk", Map.of("telefoon", "071 111 11 11", CommonFields.FROM, "2026-11-01"));

        approve(handIn(takenOver("leiden-noord", "merenwijk")));

        AccessPoint merenwijk = team("merenwijk", DAY).orElseThrow();
        assertThat(merenwijk.getPhone()).isEqualTo("071 111 11 11");
        assertThat(merenwijk.getWijken()).containsAll(team("leiden-noord", TODAY).orElseThrow().getWijken());
        assertThat(team("merenwijk", DAY.minusDays(1)).orElseThrow().getWijken()).isEqualTo(team("merenwijk", TODAY).orElseThrow().getWijken());
    }

    @Test
    void aTeamThatChangesBeforeTheDayCanEndOnIt() {
        publish("leiden-noord", Map.of("telefoon", "071 222 22 22", CommonFields.FROM, "2026-11-01"));

        approve(handIn(takenOver("leiden-noord", "merenwijk")));

        assertThat(team("leiden-noord", DAY)).isEmpty();
        assertThat(team("leiden-noord", DAY.minusDays(1)).orElseThrow().getPhone()).isEqualTo("071 222 22 22");
        assertThat(team("leiden-noord", TODAY).orElseThrow().getPhone()).isNotEqualTo("071 222 22 22");
        assertThat(team("leiden-noord", DAY.minusDays(1)).orElseThrow().getSuccessors()).containsExactly("merenwijk");
    }

    @Test
    void whatWasPlannedForLaterStandsInTheWay() {
        publish("leiden-noord", Map.of("telefoon", "071 222 22 22", CommonFields.FROM, "2027-02-01"));

        assertThatThrownBy(() -> handIn(takenOver("leiden-noord", "merenwijk"))).isInstanceOfSatisfying(NotReady.class,
                refused -> assertThat(refused.getTroubles()).singleElement()
                        .satisfies(trouble -> assertThat(trouble.about()).contains("2027-02-01")));
        assertThat(room.drafts().ofKind(POINTS)).isEmpty();
    }

    @Test
    void whatBelongsTogetherGoesOutOrAwayTogether() {
        long number = handIn(takenOver("leiden-noord", "merenwijk"));
        Draft ending = room.drafts().of(POINTS, "leiden-noord").orElseThrow();

        room.as("bea", Role.EINDREDACTEUR);
        assertThatThrownBy(() -> room.run(() -> room.desk().approve(ending.getId(), ending.getVersion())))
                .isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> room.run(() -> room.desk().discard(ending.getId()))).isInstanceOf(NotReady.class);

        room.run(() -> room.desk().sendBack(room.drafts().of(POINTS, "merenwijk").orElseThrow().getId(), "Klopt dit?"));
        assertThat(room.get(() -> room.bundles().mayApprove(number))).isFalse();
        assertThatThrownBy(() -> room.run(() -> imports.approve(number, room.bundles().edition(number)))).isInstanceOf(NotReady.class);

        room.run(() -> imports.undo(number, "toch niet"));
        assertThat(room.drafts().ofKind(POINTS)).isEmpty();
        assertThat(team("leiden-noord", DAY)).isPresent();
    }

    @Test
    void aTeamThatTakesOverFromNobodyWaitsForItsContact() {
        WijkCode free = new WijkCode("WK054699");
        bringIn(free);
        Map<WijkCode, String> next = asPlanned();
        next.put(free, "team-nieuw");
        long number = handIn(new Succession(DAY, LAYER, teams(DAY), next));

        Draft begun = room.drafts().ofKind(POINTS).get(0);
        assertThat(begun.getStage()).isEqualTo(Stage.CONCEPT);
        assertThat(begun.sheet().get("telefoon")).isEmpty();
        assertThat(begun.sheet().get("wijken")).isEqualTo(free.value());
        assertThatThrownBy(() -> approve(number)).isInstanceOf(NotReady.class);

        room.as("ans", Role.EINDREDACTEUR).run(() -> {
            room.desk().save(begun.getId(), begun.sheet(),
                    Sheet.empty().with("telefoon", "071 333 33 33").with("doel_nl", "Voor wie er woont."));
            room.desk().submit(begun.getId(), "Een nieuwe wijk", null);
        });
        approve(number);

        assertThat(team("team-nieuw", DAY).orElseThrow().getPhone()).isEqualTo("071 333 33 33");
    }

    @Test
    void aLayerWithoutTeamsCanBegin() {
        WijkCode free = new WijkCode("WK054699");
        bringIn(free);

        handIn(new Succession(DAY, LAYER, List.of(), Map.of(free, "team-nieuw")));

        assertThat(room.drafts().ofKind(POINTS)).singleElement()
                .satisfies(draft -> assertThat(draft.sheet().get("soort")).isEqualTo(LAYER));
    }

    private long handIn(Succession change) {
        return room.as("ans", Role.EINDREDACTEUR).get(() -> desk.submit(
                change, Map.of("team-nieuw", "Team Nieuw"), "Overgang per 1 januari 2027", "De wijken worden anders verdeeld"));
    }

    private void approve(long number) {
        room.as("bea", Role.EINDREDACTEUR).run(() -> imports.approve(number, room.bundles().edition(number)));
    }

    private Succession takenOver(String from, String by) {
        Map<WijkCode, String> next = asPlanned();
        next.replaceAll((wijk, slug) -> slug.equals(from) ? by : slug);
        return new Succession(DAY, LAYER, teams(DAY), next);
    }

    private Map<WijkCode, String> asPlanned() {
        Map<WijkCode, String> next = new HashMap<>();
        teams(DAY).forEach(team -> team.getWijken().forEach(wijk -> next.put(wijk, team.getSlug())));
        return next;
    }

    private List<AccessPoint> teams(LocalDate day) {
        return kinds.picture().part(AccessPoints.class).on(day).stream().filter(team -> team.getKind().equals(LAYER)).toList();
    }

    private Optional<AccessPoint> team(String slug, LocalDate day) {
        return kinds.picture().part(AccessPoints.class).called(slug, day);
    }

    private void publish(String slug, Map<String, String> texts) {
        room.as("emma", Role.REDACTEUR).run(() -> {
            Draft draft = room.desk().open(POINTS, slug);
            room.desk().save(draft.getId(), draft.sheet(), new Sheet(texts));
            room.desk().submit(draft.getId(), "", null);
        });
        Draft written = room.drafts().of(POINTS, slug).orElseThrow();
        room.as("bea", Role.EINDREDACTEUR).run(() -> room.desk().approve(written.getId(), written.getVersion()));
    }

    /** The map is read in from a file of CBS, not seeded. */
    private void bringInTheWijken() {
        teams(TODAY).stream().flatMap(team -> team.getWijken().stream()).distinct()
                .filter(wijk -> kinds.picture().part(AreaMap.class).wijken(TODAY).stream().map(Wijk::getCode).noneMatch(wijk::equals))
                .forEach(this::bringIn);
    }

    private void bringIn(WijkCode wijk) {
        room.run(() -> room.em().createNativeQuery("insert into wijk (name, code, valid_from) values (?1, ?1, '2015-01-01')")
                .setParameter(1, wijk.value()).executeUpdate());
    }
}
