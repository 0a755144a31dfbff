package nl.wijkteamwijzer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Sheet;

/**
 * What becomes of a question in a new version.
 *
 * @param question as it will be asked; of one that goes, as it was
 */
public record QuestionChange(What what, AskedQuestion question) {

    /** What there is to say of a question. */
    public enum What {
        /** Its trend begins. */
        NEW,
        /** The same question in other words, or under another heading: its trend goes on. */
        REWORDED,
        /** Its trend ends. */
        GONE
    }

    /**
     * @param versions published ones, of any questionnaire
     * @return what stays the same is not in it
     */
    public static List<QuestionChange> in(String name, Sheet sheet, List<Questionnaire> versions) {
        QuestionRules rules = QuestionRules.of(name, versions);
        List<QuestionChange> changes = new ArrayList<>();
        for (AskedQuestion question : AskedQuestion.in(sheet)) {
            Optional<AskedQuestion> before = rules.before(question);
            if (before.isEmpty()) {
                changes.add(new QuestionChange(What.NEW, question));
            } else if (question.differsFrom(before.get())) {
                changes.add(new QuestionChange(What.REWORDED, question));
            }
        }
        rules.gone(sheet).forEach(gone -> changes.add(new QuestionChange(What.GONE, gone)));
        return List.copyOf(changes);
    }
}
