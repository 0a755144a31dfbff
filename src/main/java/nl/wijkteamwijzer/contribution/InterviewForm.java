package nl.wijkteamwijzer.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;

/** What a browser sent of an interview. Only a form counts, never what stands in an address; what cannot be is as if unsent. */
final class InterviewForm {

    private final HttpServletRequest request;

    InterviewForm(HttpServletRequest request) {
        this.request = request;
    }

    boolean isYear(int year) {
        return parameter("jaar").equals(String.valueOf(year));
    }

    /** The question to which somebody goes back; nothing when they go on. */
    Optional<Question> wanted() {
        return choice(Question.class, parameter("naar"));
    }

    boolean wants(String page) {
        return parameter("naar").equals(page);
    }

    /** Whether it came from the page of that question, to go on from there. */
    boolean isAnswerTo(Question question) {
        return parameter("vraag").equals(question.name()) && parameter("naar").isEmpty();
    }

    /** As it was typed. */
    String income() {
        return parameter("inkomen");
    }

    Interview interview(Contributions records, LocalDate day, List<GemeenteCode> gemeenten) {
        GemeenteCode only = gemeenten.size() == 1 ? gemeenten.get(0) : null;
        GemeenteCode gemeente =
                gemeenten.stream().filter(code -> code.value().equals(parameter("gemeente"))).findFirst().orElse(only);
        return new Interview(
                        records,
                        day,
                        gemeenten,
                        gemeente,
                        kinds(records.askable(day, gemeente)),
                        choice(Living.class, parameter("wie")).orElse(null),
                        yesOrNo("aow"),
                        yesOrNo("wlz"),
                        Euros.parse(income()).orElse(null))
                .plain();
    }

    private Set<String> kinds(List<String> allowed) {
        return parameters("hulp").filter(allowed::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Boolean yesOrNo(String name) {
        return switch (parameter(name)) {
            case "JA" -> true;
            case "NEE" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }

    private String parameter(String name) {
        return parameters(name).findFirst().orElse("");
    }

    private Stream<String> parameters(String name) {
        String[] sent = request.getMethod().equals("POST") ? request.getParameterValues(name) : null;
        return sent == null ? Stream.empty() : Stream.of(sent).map(String::strip);
    }
}
