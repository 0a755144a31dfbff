package nl.wijkteamwijzer.experience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkteamwijzer.ballotbox.Answers;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * What somebody has filled in so far of one version of a questionnaire. What was skipped is not in it.
 *
 * @param given answers by the number of the question
 */
public record Sheet(Questionnaire questionnaire, Map<String, String> given) {

    public Sheet {
        given = Map.copyOf(given);
    }

    /**
     * Takes over what is asked and offered, and nothing else.
     *
     * @param field what a form has for a number; null or anything when it has no answer
     */
    public static Sheet read(Questionnaire questionnaire, UnaryOperator<String> field) {
        Map<String, String> given = new HashMap<>();
        for (Question question : questionnaire.getQuestions()) {
            String answer = field.apply(question.getNumber());
            if (answer != null && question.getAnswers().contains(answer)) {
                given.put(question.getNumber(), answer);
            }
        }
        return new Sheet(questionnaire, given);
    }

    Sheet without(Question question) {
        Map<String, String> rest = new HashMap<>(given);
        rest.remove(question.getNumber());
        return new Sheet(questionnaire, rest);
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }

    public Optional<String> answer(Question question) {
        return Optional.ofNullable(given.get(question.getNumber()));
    }

    /** Those that have an answer. */
    List<Question> answered() {
        return questionnaire.getQuestions().stream().filter(question -> answer(question).isPresent()).toList();
    }

    /** @throws nl.wijkteamwijzer.ballotbox.NotAllowed when nothing is filled in */
    public Ballot ballot(BoxLabel box, Channel channel) {
        return Ballot.of(questionnaire, box, channel, Answers.to(questionnaire, given));
    }

    /** Says nothing: what a person answered has no place in a log. */
    @Override
    public String toString() {
        return "sheet";
    }
}
