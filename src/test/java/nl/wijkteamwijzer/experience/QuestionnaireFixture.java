package nl.wijkteamwijzer.experience;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;

/** Three questions, of three kinds. */
final class QuestionnaireFixture {

    static final Questionnaire QUESTIONNAIRE = questionnaire();

    private QuestionnaireFixture() {}

    static Question question(String number) {
        return QUESTIONNAIRE.question(number).orElseThrow();
    }

    private static Questionnaire questionnaire() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Questionnaire questionnaire =
                new Questionnaire("client", 1, Perspective.CLIENT, new Publication(Status.CONCEPT, day, null, day));
        questionnaire.ask("scale", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "Ik werd snel geholpen"));
        questionnaire.ask("yes", QuestionKind.JA_NEE, Block.CLIENTONDERSTEUNING, Map.of("nl", "Wist u het?"));
        questionnaire.ask("mark", QuestionKind.CIJFER, Block.OORDEEL, Map.of("nl", "Welk cijfer?"));
        return questionnaire;
    }
}
