package nl.wijkteamwijzer.experience;

import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * Which page of a questionnaire is shown.
 *
 * @param question null unless one question is shown
 */
public record Step(View view, Question question) {

    /** Buttons, by the value that they send. A question's number leads to that question; nothing leads on. */
    static final String SKIP = "OVERSLAAN";

    static final String ALL = "ALLES";
    static final String CHECK = "CONTROLE";
    static final String SEND = "VERSTUREN";

    /** The kinds of pages. */
    public enum View {
        QUESTION,
        ALL,
        CHECK
    }

    /**
     * The page after a button.
     *
     * @param pressed the value of the button
     * @param asked the number of the question that was on the page; anything when there was none
     * @param changing whether that question was asked again, from the answers to look over
     */
    static Step after(Questionnaire questionnaire, String pressed, String asked, boolean changing) {
        Optional<Question> to = questionnaire.question(pressed);
        if (to.isPresent()) {
            return new Step(View.QUESTION, to.get());
        }
        Optional<Question> from = questionnaire.question(asked);
        return switch (pressed) {
            case ALL -> new Step(View.ALL, null);
            case CHECK, SEND -> new Step(View.CHECK, null);
            default -> from.isPresent() ? on(questionnaire, from.get(), changing) : first(questionnaire);
        };
    }

    private static Step first(Questionnaire questionnaire) {
        return new Step(View.QUESTION, questionnaire.getQuestions().get(0));
    }

    private static Step on(Questionnaire questionnaire, Question from, boolean changing) {
        return beside(questionnaire, from, 1)
                .filter(next -> !changing)
                .map(next -> new Step(View.QUESTION, next))
                .orElseGet(() -> new Step(View.CHECK, null));
    }

    /** The question before another; nothing before the first. */
    static Optional<Question> before(Questionnaire questionnaire, Question question) {
        return beside(questionnaire, question, -1);
    }

    private static Optional<Question> beside(Questionnaire questionnaire, Question question, int steps) {
        List<String> numbers = questionnaire.getQuestions().stream().map(Question::getNumber).toList();
        int at = numbers.indexOf(question.getNumber()) + steps;
        return at >= 0 && at < numbers.size() ? questionnaire.question(numbers.get(at)) : Optional.empty();
    }
}
