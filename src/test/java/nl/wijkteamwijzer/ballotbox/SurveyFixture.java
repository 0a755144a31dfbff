package nl.wijkteamwijzer.ballotbox;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;

/** A small questionnaire, and boxes for it. */
final class SurveyFixture {

    static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    static final Quarter QUARTER = new Quarter(2026, 3);
    static final Questionnaire QUESTIONNAIRE = questionnaire();

    private SurveyFixture() {}

    static BoxLabel box(String accessPoint) {
        return new BoxLabel(LEIDEN, accessPoint, QUESTIONNAIRE.getName(), QUARTER);
    }

    static Ballot ballot(BoxLabel box) {
        return ballot(box, Map.of("1", "MEE_EENS", "2", "JA"));
    }

    static Ballot ballot(BoxLabel box, Map<String, String> answers) {
        return Ballot.of(QUESTIONNAIRE, box, Channel.WEB, Answers.to(QUESTIONNAIRE, answers));
    }

    private static Questionnaire questionnaire() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Questionnaire questionnaire =
                new Questionnaire("client", 1, Perspective.CLIENT, new Publication(Status.CONCEPT, day, null, day));
        questionnaire.ask("z-scale", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "Ik werd snel geholpen"));
        questionnaire.ask("a-yes", QuestionKind.JA_NEE, Block.CLIENTONDERSTEUNING, Map.of("nl", "Wist u het?"));
        questionnaire.ask("m-mark", QuestionKind.CIJFER, Block.OORDEEL, Map.of("nl", "Welk cijfer?"));
        return questionnaire;
    }
}
