package nl.wijkteamwijzer.contribution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;
import nl.wijkteamwijzer.web.PostedForm;

/** What a browser sent of an interview. What cannot be is as if unsent. */
final class InterviewForm {

    private final PostedForm form;

    InterviewForm(PostedForm form) {
        this.form = form;
    }

    boolean isYear(int year) {
        return form.first("jaar").equals(String.valueOf(year));
    }

    /** The question to which somebody goes back; nothing when they go on. */
    Optional<Question> wanted() {
        return choice(Question.class, form.first("naar"));
    }

    boolean wants(String page) {
        return form.first("naar").equals(page);
    }

    /** Whether it came from the page of that question, to go on from there. */
    boolean isAnswerTo(Question question) {
        return form.first("vraag").equals(question.name()) && form.first("naar").isEmpty();
    }

    /** As it was typed. */
    String income() {
        return form.first("inkomen");
    }

    Interview interview(Contributions records, LocalDate day, List<GemeenteCode> gemeenten) {
        GemeenteCode only = gemeenten.size() == 1 ? gemeenten.get(0) : null;
        GemeenteCode gemeente =
                gemeenten.stream().filter(code -> code.value().equals(form.first("gemeente"))).findFirst().orElse(only);
        return new Interview(
                        records,
                        day,
                        gemeenten,
                        gemeente,
                        kinds(records.askable(day, gemeente)),
                        choice(Living.class, form.first("wie")).orElse(null),
                        yesOrNo("aow"),
                        yesOrNo("wlz"),
                        Euros.parse(income()).orElse(null))
                .plain();
    }

    private Set<String> kinds(List<String> allowed) {
        return form.all("hulp").filter(allowed::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Boolean yesOrNo(String name) {
        return switch (form.first(name)) {
            case "JA" -> true;
            case "NEE" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}
