package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Publication DRAFT =
            new Publication(Status.CONCEPT, LocalDate.of(2026, 1, 1), null, LocalDate.of(2026, 1, 1));

    private final Questionnaire first = questionnaire();
    private final Sheet sheet = Sheet.of(List.of(new Sheet.Team("mors", "Mors")), List.of(first));

    private static Questionnaire questionnaire() {
        Questionnaire questionnaire = new Questionnaire("client", 1, Perspective.CLIENT, DRAFT);
        questionnaire.ask("snel", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "Snel"));
        questionnaire.ask("kent", QuestionKind.JA_NEE, Block.CONTACT, Map.of("nl", "Kent"));
        questionnaire.ask("serieus", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "Serieus"));
        questionnaire.ask("goed", QuestionKind.SCHAAL, Block.KWALITEIT, Map.of("nl", "Goed"));
        questionnaire.ask("hulp", QuestionKind.SOORT_HULP, Block.ACHTERGROND, Map.of("nl", "Hulp"));
        return questionnaire;
    }

    @Test
    void showsQuestionsAndSumsOfThoseWithTheSameScale() {
        assertThat(sheet.asked()).extracting(Sheet.Asked::code)
                .containsExactly("snel", "kent", "serieus", "goed", "client-blok-contact");
        assertThat(sheet.layout().blocks().get(0).questions()).containsExactly("snel", "serieus");
        assertThat(sheet.parts("client")).extracting(part -> part.main().code()).containsExactly("client-blok-contact", "kent", "goed");
    }

    @Test
    void takesTheWordsOfTheLaterVersionAndKeepsWhatOnlyTheEarlierAsked() {
        Questionnaire second = first.successor(DRAFT);
        second.dropLast();
        second.dropLast();
        second.dropLast();
        Sheet both = Sheet.of(List.of(), List.of(second, first));

        assertThat(both.asked("snel").orElseThrow().version()).isEqualTo(2);
        assertThat(both.asked("goed").orElseThrow().version()).isEqualTo(1);
        assertThat(both.asked()).filteredOn(Sheet.Asked::isSum).extracting(Sheet.Asked::code).containsExactly("client-blok-contact");
    }

    @Test
    void neverLosesATeamInALaterVersion() {
        Sheet later = new Sheet(List.of(new Sheet.Team("mors", "Mors en Pesthuis"), new Sheet.Team("nieuw", "Nieuw")), sheet.asked());

        assertThat(later.withTeamsOf(sheet).teams()).extracting(Sheet.Team::name).containsExactly("Mors", "Nieuw");
    }
}
