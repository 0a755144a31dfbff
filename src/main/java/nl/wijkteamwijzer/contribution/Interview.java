package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;

/**
 * What somebody has answered so far, and what must still be asked. A question is asked only where its answer changes the
 * outcome: that is tried with the records, so that no rule about it is needed here. Nothing of it is kept.
 *
 * @param records what support costs
 * @param day about which is asked
 * @param gemeenten to choose from; with one there is nothing to choose
 * @param gemeente null when not answered
 * @param kinds of support; empty when not answered
 * @param household null when not answered
 * @param aow whether all adults have reached the AOW age; null when not answered
 * @param wlz null when not answered
 * @param income in a year, in euro; null when not answered
 */
public record Interview(
        Contributions records,
        LocalDate day,
        List<GemeenteCode> gemeenten,
        GemeenteCode gemeente,
        Set<String> kinds,
        Living household,
        Boolean aow,
        Boolean wlz,
        BigDecimal income) {

    /** Incomes between which every threshold lies: where they do not differ, income does not count. */
    private static final List<BigDecimal> POOR_AND_RICH = List.of(BigDecimal.ZERO, BigDecimal.TEN.pow(7));

    /** The questions, in the order in which they are asked. */
    public enum Question {
        GEMEENTE,
        HULP,
        WIE,
        AOW,
        WLZ,
        INKOMEN
    }

    /** With whom the client lives. */
    public enum Living {
        ALLEEN,
        SAMEN,
        KIND
    }

    /** The questions that matter, as far as the answers tell; the last one may still be open. */
    List<Question> path() {
        List<Question> path = new ArrayList<>();
        for (Question question : Question.values()) {
            if (matters(question)) {
                path.add(question);
                if (!isAnswered(question)) {
                    return path;
                }
            }
        }
        return path;
    }

    /** The first question without an answer; nothing when all is said. */
    Optional<Question> next() {
        return path().stream().filter(question -> !isAnswered(question)).findFirst();
    }

    /** The question before another; nothing before the first. */
    Optional<Question> before(Question question) {
        int at = path().indexOf(question);
        return at > 0 ? Optional.of(path().get(at - 1)) : Optional.empty();
    }

    boolean isAnswered(Question question) {
        return switch (question) {
            case GEMEENTE -> gemeente != null;
            case HULP -> !kinds.isEmpty();
            case WIE -> household != null;
            case AOW -> aow != null;
            case WLZ -> wlz != null;
            case INKOMEN -> income != null;
        };
    }

    private boolean matters(Question question) {
        return switch (question) {
            case GEMEENTE -> gemeenten.size() > 1;
            case HULP -> true;
            // what was answered to later questions does not count, or going back would make questions come and go
            case WIE -> differ(Stream.of(Living.values()).map(withAow(null).withWlz(null)::with));
            case AOW -> differ(Stream.of(true, false).map(withWlz(null)::withAow));
            case WLZ -> differ(Stream.of(true, false).map(this::withWlz));
            case INKOMEN -> outcome().reason() == Reason.INCOME_NEEDED || outcome().reason() == Reason.BY_INCOME;
        };
    }

    private static boolean differ(Stream<Interview> answers) {
        return answers.map(Interview::outcomes).distinct().count() > 1;
    }

    /** How an outcome looks to who asks: what is the same needs no question. */
    private record Look(Reason reason, BigDecimal amount, Exemption exemption) {}

    /** All outcomes that the open questions still leave, each once and in a fixed order. */
    private List<Look> outcomes() {
        List<Interview> completions = Stream.of(this)
                .flatMap(each -> each.household == null ? Stream.of(Living.values()).map(each::with) : Stream.of(each))
                .flatMap(each -> each.aow == null ? Stream.of(true, false).map(each::withAow) : Stream.of(each))
                .flatMap(each -> each.wlz == null ? Stream.of(true, false).map(each::withWlz) : Stream.of(each))
                .toList();
        return completions.stream()
                .flatMap(each -> POOR_AND_RICH.stream().map(each::withIncome))
                .map(each -> each.records.outcome(each.situation()))
                .map(outcome -> new Look(outcome.reason(), outcome.amount(), outcome.exemption()))
                .toList();
    }

    /** What somebody with these answers pays; questions that do not matter are answered anyhow. */
    Outcome outcome() {
        return records.outcome(situation());
    }

    private Situation situation() {
        boolean isChild = household == Living.KIND;
        int persons = household == Living.ALLEEN ? 1 : 2;
        boolean isOfAge = Boolean.TRUE.equals(aow);
        Aow some = persons == 1 || isChild ? Aow.GEEN : Aow.DEEL;
        return new Situation(
                day,
                gemeente,
                persons,
                isOfAge ? Aow.ALLEN : some,
                isChild,
                Boolean.TRUE.equals(wlz),
                kinds,
                income);
    }

    Interview in(GemeenteCode other) {
        return new Interview(records, day, gemeenten, other, kinds, household, aow, wlz, income);
    }

    Interview with(Set<String> other) {
        return new Interview(records, day, gemeenten, gemeente, other, household, aow, wlz, income);
    }

    Interview with(Living other) {
        return new Interview(records, day, gemeenten, gemeente, kinds, other, aow, wlz, income);
    }

    Interview withAow(Boolean other) {
        return new Interview(records, day, gemeenten, gemeente, kinds, household, other, wlz, income);
    }

    Interview withWlz(Boolean other) {
        return new Interview(records, day, gemeenten, gemeente, kinds, household, aow, other, income);
    }

    private Interview withIncome(BigDecimal other) {
        return new Interview(records, day, gemeenten, gemeente, kinds, household, aow, wlz, other);
    }

    /** Without the answers to questions that do not matter, so that they are shown nowhere. */
    Interview plain() {
        Set<Question> asked = path().isEmpty() ? Set.of() : EnumSet.copyOf(path());
        return new Interview(
                records,
                day,
                gemeenten,
                gemeente,
                kinds,
                asked.contains(Question.WIE) ? household : null,
                asked.contains(Question.AOW) ? aow : null,
                asked.contains(Question.WLZ) ? wlz : null,
                asked.contains(Question.INKOMEN) ? income : null);
    }
}
