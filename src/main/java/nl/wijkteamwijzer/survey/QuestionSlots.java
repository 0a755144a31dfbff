package nl.wijkteamwijzer.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.editing.Sheet;

/** What one does with the questions in a sheet: add, take away, move, ask anew. */
public final class QuestionSlots {

    private QuestionSlots() {}

    /** Whether there is room for one more. */
    public static boolean hasRoom(Sheet sheet) {
        return free(sheet).isPresent();
    }

    private static Optional<Integer> free(Sheet sheet) {
        List<Integer> taken = AskedQuestion.in(sheet).stream().map(AskedQuestion::slot).toList();
        return IntStream.rangeClosed(1, Questionnaire.MOST_QUESTIONS).boxed().filter(slot -> !taken.contains(slot)).findFirst();
    }

    /** With a new question at the end; the same when it is full. */
    public static Sheet add(Sheet sheet) {
        int place = AskedQuestion.in(sheet).size() + 1;
        return free(sheet)
                .map(slot -> new AskedQuestion(slot, "", QuestionKind.SCHAAL.name(), "", place, "", "", "").into(numbered(sheet)))
                .orElse(sheet);
    }

    public static Sheet remove(Sheet sheet, int slot) {
        return numbered(at(sheet, slot).map(question -> question.outOf(sheet)).orElse(sheet));
    }

    /** @param steps down the list; below 0: up */
    public static Sheet move(Sheet sheet, int slot, int steps) {
        List<AskedQuestion> questions = new ArrayList<>(AskedQuestion.in(sheet));
        List<Integer> slots = questions.stream().map(AskedQuestion::slot).toList();
        int from = slots.indexOf(slot);
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < questions.size()) {
            Collections.swap(questions, from, to);
        }
        return inOrder(sheet, questions);
    }

    /** The question is another from now on: its answers are no longer laid beside those of before. */
    public static Sheet renew(Sheet sheet, int slot) {
        return at(sheet, slot).map(question -> question.known("").into(sheet)).orElse(sheet);
    }

    private static Optional<AskedQuestion> at(Sheet sheet, int slot) {
        return AskedQuestion.in(sheet).stream().filter(question -> question.slot() == slot).findFirst();
    }

    private static Sheet numbered(Sheet sheet) {
        return inOrder(sheet, AskedQuestion.in(sheet));
    }

    private static Sheet inOrder(Sheet sheet, List<AskedQuestion> questions) {
        Sheet ordered = sheet;
        for (int i = 0; i < questions.size(); i++) {
            ordered = questions.get(i).at(i + 1).into(ordered);
        }
        return ordered;
    }
}
