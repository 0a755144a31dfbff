package nl.wijkteamwijzer.survey;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;

/**
 * What a new version may do with the questions of the versions before it. A question that stays keeps its key, and so its trend; in
 * other words it stays only with a reason, with other answers it cannot.
 */
final class QuestionRules {

    /** As they were asked last, by key. */
    private final Map<String, AskedQuestion> known;

    private final List<AskedQuestion> before;

    private QuestionRules(Map<String, AskedQuestion> known, List<AskedQuestion> before) {
        this.known = known;
        this.before = before;
    }

    /** @param versions published ones, of any questionnaire */
    static QuestionRules of(String name, List<Questionnaire> versions) {
        List<List<AskedQuestion>> own = versions.stream()
                .filter(version -> version.getName().equals(name))
                .sorted(comparingInt(Questionnaire::getRevision))
                .map(version -> version.getQuestions().stream().map(question -> AskedQuestion.of(version, question)).toList())
                .toList();
        Map<String, AskedQuestion> last = own.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(AskedQuestion::key, Function.identity(), (earlier, later) -> later));
        return new QuestionRules(last, own.isEmpty() ? List.of() : own.get(own.size() - 1));
    }

    /** As a question was asked last; nothing when it is new. */
    Optional<AskedQuestion> before(AskedQuestion question) {
        return Optional.ofNullable(known.get(question.key()));
    }

    /** Questions of the last version that are not asked any more. */
    List<AskedQuestion> gone(Sheet sheet) {
        Set<String> kept = AskedQuestion.in(sheet).stream().map(AskedQuestion::key).collect(Collectors.toSet());
        return before.stream().filter(question -> !kept.contains(question.key())).toList();
    }

    List<Trouble> troubles(Sheet sheet) {
        List<AskedQuestion> questions = AskedQuestion.in(sheet);
        List<Trouble> found = new ArrayList<>();
        if (questions.isEmpty()) {
            found.add(Trouble.in(null, "beheer.vragenlijsten.trouble.nothing"));
        }
        boolean english = sheet.has("titel_en") || questions.stream().anyMatch(question -> !question.english().isEmpty());
        Set<String> keys = new HashSet<>();
        for (AskedQuestion question : questions) {
            complete(question, english).ifPresent(found::add);
            identity(question, keys).ifPresent(found::add);
        }
        if (sheet.get(QuestionnaireKind.PERSPECTIVE).equals(Perspective.CLIENT.name())
                && sheet.isYes(QuestionnaireKind.NATIONAL) && !NationalQuestions.lead(questions)) {
            found.add(Trouble.in(QuestionnaireKind.NATIONAL, "beheer.vragenlijsten.trouble.national"));
        }
        return found;
    }

    private static Optional<Trouble> complete(AskedQuestion question, boolean english) {
        if (question.dutch().isEmpty()) {
            return in(AskedQuestion.DUTCH, question, "beheer.vragenlijsten.trouble.wording");
        }
        if (english && question.english().isEmpty()) {
            return in(AskedQuestion.ENGLISH, question, "beheer.trouble.translation");
        }
        if (question.kind().isEmpty()) {
            return in(AskedQuestion.KIND, question, "beheer.trouble.required");
        }
        return question.block().isEmpty() ? in(AskedQuestion.BLOCK, question, "beheer.trouble.required") : Optional.empty();
    }

    private Optional<Trouble> identity(AskedQuestion question, Set<String> keys) {
        if (question.isNew()) {
            return Optional.empty();
        }
        if (!keys.add(question.key())) {
            return in(AskedQuestion.DUTCH, question, "beheer.vragenlijsten.trouble.twice");
        }
        Optional<AskedQuestion> earlier = before(question);
        if (earlier.isEmpty()) {
            return in(AskedQuestion.KEY, question, "beheer.vragenlijsten.trouble.unknown");
        }
        if (!earlier.get().kind().equals(question.kind())) {
            return in(AskedQuestion.KIND, question, "beheer.vragenlijsten.trouble.kind");
        }
        return question.reason().isEmpty() && question.differsFrom(earlier.get())
                ? in(AskedQuestion.REASON, question, "beheer.vragenlijsten.trouble.reworded")
                : Optional.empty();
    }

    private static Optional<Trouble> in(String field, AskedQuestion question, String words) {
        return Optional.of(Trouble.in(field.formatted(question.slot()), words));
    }
}
