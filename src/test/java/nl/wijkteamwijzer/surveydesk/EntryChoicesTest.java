package nl.wijkteamwijzer.surveydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkteamwijzer.editing.WritingRoom;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.wijkteam.TeamKinds;
import org.junit.jupiter.api.Test;

class EntryChoicesTest {

    @Test
    void aTeamThatEndedWithTheLastQuarterCanBeChosenForAFormOfPaperAndNotForALetter() {
        TeamKinds kinds = new TeamKinds();
        try (WritingRoom room = new WritingRoom(kinds.points)) {
            kinds.readFrom(room);
            room.run(() -> room.em().createNativeQuery("update access_point set valid_to = '2026-09-30' where slug = 'stevenshof'")
                    .executeUpdate());
            EntryChoices choices = new EntryChoices();
            choices.picture = kinds.picture();
            choices.asAt = new AsAt();
            choices.asAt.lookAt(LocalDate.of(2026, 10, 5).atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")));

            assertThat(names(choices.getPlaces())).contains("mors").doesNotContain("stevenshof");
            assertThat(names(choices.getPlacesOfForms())).contains("mors", "stevenshof").doesNotHaveDuplicates();
        }
    }

    private static List<String> names(List<EntryChoices.Group> groups) {
        return groups.stream().flatMap(group -> group.places().stream()).map(Place::name).toList();
    }
}
