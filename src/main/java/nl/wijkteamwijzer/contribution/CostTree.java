package nl.wijkteamwijzer.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;

/**
 * All that an interview can lead to, one kind of support at a time: for who has no server to ask. Incomes are not tried: where
 * the income counts, that is the outcome.
 *
 * @param question null at the end
 * @param choices the answers to the question; none at the end
 * @param outcome null while there is a question
 */
public record CostTree(Question question, List<Choice> choices, Outcome outcome) {

    /**
     * An answer and what follows.
     *
     * @param value as the interview calls the answer: the code of a gemeente, the name of a kind of support or of who lives there,
     *     JA or NEE
     */
    public record Choice(String value, CostTree then) {}

    /** @param gemeenten to choose from; with one there is nothing to choose */
    public static CostTree of(Contributions records, LocalDate day, List<GemeenteCode> gemeenten) {
        GemeenteCode only = gemeenten.size() == 1 ? gemeenten.get(0) : null;
        return of(new Interview(records, day, gemeenten, only, Set.of(), null, null, null, null));
    }

    private static CostTree of(Interview interview) {
        Optional<Question> question = interview.next().filter(next -> next != Question.INKOMEN);
        return question.isEmpty()
                ? new CostTree(null, List.of(), interview.outcome())
                : new CostTree(question.get(), choices(interview, question.get()), null);
    }

    private static List<Choice> choices(Interview so, Question question) {
        return switch (question) {
            case GEMEENTE -> so.gemeenten().stream().map(each -> choice(each.value(), so.in(each))).toList();
            case HULP -> so.records().askable(so.day(), so.gemeente()).stream()
                    .map(kind -> choice(kind, so.with(Set.of(kind))))
                    .toList();
            case WIE -> Stream.of(Living.values()).map(each -> choice(each.name(), so.with(each))).toList();
            case AOW -> List.of(choice("JA", so.withAow(true)), choice("NEE", so.withAow(false)));
            case WLZ -> List.of(choice("JA", so.withWlz(true)), choice("NEE", so.withWlz(false)));
            case INKOMEN -> throw new IllegalArgumentException("There are too many incomes to try");
        };
    }

    private static Choice choice(String value, Interview answered) {
        return new Choice(value, of(answered));
    }

    /** Each that can be reached, in the order of the questions. */
    public Stream<Outcome> outcomes() {
        return question == null ? Stream.of(outcome) : choices.stream().flatMap(choice -> choice.then().outcomes());
    }
}
