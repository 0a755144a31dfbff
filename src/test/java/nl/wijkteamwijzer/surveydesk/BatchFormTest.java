package nl.wijkteamwijzer.surveydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

class BatchFormTest {

    private static final Quarter QUARTER = new Quarter(2026, 4);
    private static final List<Place> PLACES = List.of(
            new Place("mors", "Mors", new GemeenteCode("GM0546"), false),
            new Place("dorp", "Dorp", new GemeenteCode("GM0547"), false));

    @Test
    void aLetterOfAGemeenteLeadsToATeamOfThatGemeente() {
        assertThat(faults("client", "mors")).isEmpty();
        assertThat(faults("client", "")).isEmpty();
        assertThat(faults("client", "dorp")).containsExactly("team");
        assertThat(faults("client", "bestaat-niet")).containsExactly("team");
    }

    @Test
    void aLetterLeadsToAQuestionnaireThatIsThere() {
        assertThat(faults("bestaat-niet", "mors")).containsExactly("vragenlijst");
    }

    private static Iterable<String> faults(String questionnaire, String team) {
        return new BatchForm("GM0546", "najaar", "20", QUARTER.toString(), "https://wijkteam.voorbeeld.nl", questionnaire, team,
                "Hoe ging het?", "Vertel het ons.").faults(10, QUARTER, PLACES, List.of("client")).keySet();
    }
}
