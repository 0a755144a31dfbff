package nl.wijkteamwijzer.results;

import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Words;

/** The words of what was asked, as it was asked. */
final class Wordings {

    private Wordings() {}

    /** The question, or what a sum of questions is about. */
    static String of(Sheet.Asked asked, Questionnaires questionnaires, String language) {
        if (asked.isSum()) {
            return Words.sayIn(language, "block." + asked.block());
        }
        return questionnaires.all().stream()
                .filter(each -> each.getName().equals(asked.questionnaire()) && each.getRevision() == asked.version())
                .findFirst()
                .map(questionnaire -> wording(questionnaire, asked.code(), language))
                .orElse(asked.code());
    }

    private static String wording(Questionnaire questionnaire, String key, String language) {
        Question question = questionnaire.getQuestions().stream().filter(each -> each.getKey().equals(key)).findFirst().orElseThrow();
        return questionnaire.wording(question, language);
    }
}
