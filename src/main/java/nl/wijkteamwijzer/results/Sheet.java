package nl.wijkteamwijzer.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.metrics.Layout;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Question;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * What a publication shows, in order: frozen along with its figures, so that a team that gets another name or a question that is
 * no longer asked leaves the past as it was.
 *
 * @param asked questions, then sums of questions
 */
public record Sheet(List<Team> teams, List<Asked> asked) {

    private static final int LEAST_IN_A_SUM = 2;

    /** An access point, by the name that it had. */
    public record Team(String slug, String name) {}

    /**
     * A question that was asked, or several about one thing together.
     *
     * @param version of the questionnaire, in which its words stand
     * @param kind null for a sum
     */
    public record Asked(String code, String questionnaire, int version, QuestionKind kind, Block block) {

        public boolean isSum() {
            return kind == null;
        }

        boolean isPartOf(Asked sum) {
            return kind == QuestionKind.SCHAAL && questionnaire.equals(sum.questionnaire) && block == sum.block;
        }
    }

    public Sheet {
        teams = List.copyOf(teams);
        asked = List.copyOf(asked);
    }

    /**
     * @param questionnaires those that could be answered; of two versions the later first. What kind of help somebody needs is
     *     no figure of how it went, and is left out
     */
    static Sheet of(List<Team> teams, List<Questionnaire> questionnaires) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        questionnaires.forEach(questionnaire -> questionnaire.getQuestions().stream()
                .filter(question -> question.getKind() != QuestionKind.SOORT_HULP)
                .map(question -> asked(questionnaire, question))
                .forEach(question -> asked.putIfAbsent(question.code(), question)));
        List<Asked> all = new ArrayList<>(asked.values());
        all.addAll(sums(asked.values()));
        return new Sheet(teams, all);
    }

    private static Asked asked(Questionnaire questionnaire, Question question) {
        return new Asked(question.getKey(), questionnaire.getName(), questionnaire.getRevision(), question.getKind(), question.getBlock());
    }

    /** One for each block of a questionnaire in which the same scale is used more than once. */
    private static List<Asked> sums(Collection<Asked> questions) {
        Map<String, Asked> sums = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.kind() == QuestionKind.SCHAAL)
                .map(Sheet::sumWith)
                .filter(sum -> questions.stream().filter(question -> question.isPartOf(sum)).count() >= LEAST_IN_A_SUM)
                .forEach(sum -> sums.putIfAbsent(sum.code(), sum));
        return List.copyOf(sums.values());
    }

    private static Asked sumWith(Asked question) {
        String code = question.questionnaire() + "-blok-" + question.block().name().toLowerCase(Locale.ROOT);
        return new Asked(code, question.questionnaire(), question.version(), null, question.block());
    }

    /** What was shown before stays on the sheet: a later version never has fewer teams. */
    Sheet withTeamsOf(Sheet earlier) {
        List<Team> both = Stream.concat(
                        earlier.teams().stream(), teams.stream().filter(team -> earlier.team(team.slug()).isEmpty()))
                .toList();
        return new Sheet(both, asked);
    }

    public Optional<Team> team(String slug) {
        return teams.stream().filter(team -> team.slug().equals(slug)).findFirst();
    }

    public Optional<Asked> asked(String code) {
        return asked.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The questions of a sum. */
    public List<Asked> partsOf(Asked sum) {
        return asked.stream().filter(question -> question.isPartOf(sum)).toList();
    }

    /**
     * What is told together of a questionnaire: questions of one block with their sum, or one question by itself.
     *
     * @param main the sum, or the question
     */
    public record Part(Asked main, List<Asked> questions) {}

    /** In the order of the questions. */
    public List<Part> parts(String questionnaire) {
        Map<Asked, Part> parts = new LinkedHashMap<>();
        asked.stream()
                .filter(each -> !each.isSum() && each.questionnaire().equals(questionnaire))
                .map(this::part)
                .forEach(part -> parts.putIfAbsent(part.main(), part));
        return List.copyOf(parts.values());
    }

    private Part part(Asked question) {
        return asked.stream()
                .filter(each -> each.isSum() && question.isPartOf(each))
                .findFirst()
                .map(sum -> new Part(sum, partsOf(sum)))
                .orElse(new Part(question, List.of(question)));
    }

    /** Names of all questionnaires, in order. */
    public List<String> questionnaires() {
        return asked.stream().map(Asked::questionnaire).distinct().toList();
    }

    Layout layout() {
        return new Layout(
                teams.stream().map(Team::slug).toList(),
                asked.stream().filter(each -> !each.isSum()).map(Asked::code).toList(),
                asked.stream()
                        .filter(Asked::isSum)
                        .map(sum -> new Layout.Block(sum.code(), partsOf(sum).stream().map(Asked::code).toList()))
                        .toList());
    }
}
