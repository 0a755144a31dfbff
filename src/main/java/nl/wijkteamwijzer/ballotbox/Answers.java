package nl.wijkteamwijzer.ballotbox;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * What one person answered: a choice by question key. In the order of the keys, so that nothing tells in which order the
 * questions were answered.
 */
public final class Answers {

    private static final String BETWEEN = ";";
    private static final String IS = "=";

    private final SortedMap<String, String> byKey;

    private Answers(SortedMap<String, String> byKey) {
        this.byKey = byKey;
    }

    /**
     * @param byNumber by the number of the question; what was skipped is not in it
     * @throws NotAllowed when there is nothing in it, or something that the questionnaire does not ask or offer
     */
    public static Answers to(Questionnaire questionnaire, Map<String, String> byNumber) {
        if (byNumber.isEmpty()) {
            throw new NotAllowed("antwoorden moet ten minste één antwoord hebben.");
        }
        SortedMap<String, String> byKey = new TreeMap<>();
        byNumber.forEach((number, answer) -> {
            Question question = questionnaire.question(number).orElseThrow(() -> unknown(questionnaire));
            if (!question.getAnswers().contains(answer)) {
                throw new NotAllowed("antwoorden: op vraag " + question.getNumber() + " kan het antwoord zijn: "
                        + String.join(", ", question.getAnswers()) + ".");
            }
            byKey.put(question.getKey(), answer);
        });
        return new Answers(byKey);
    }

    // names no question that was sent: it may hold anything
    private static NotAllowed unknown(Questionnaire questionnaire) {
        return new NotAllowed("antwoorden noemt een vraag die er niet is. Deze versie heeft de vragen "
                + questionnaire.getQuestions().stream().map(Question::getNumber).collect(Collectors.joining(", ")) + ".");
    }

    static Answers read(String text) {
        return new Answers(Arrays.stream(text.split(BETWEEN))
                .map(pair -> pair.split(IS, 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new)));
    }

    /** As it waits in the database. */
    String text() {
        return byKey.entrySet().stream().map(each -> each.getKey() + IS + each.getValue()).collect(Collectors.joining(BETWEEN));
    }

    SortedMap<String, String> byKey() {
        return byKey;
    }

    /** Says nothing: what a person answered has no place in a log. */
    @Override
    public String toString() {
        return "answers";
    }
}
