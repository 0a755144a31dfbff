package nl.wijkteamwijzer.contribution;

import static nl.wijkteamwijzer.contribution.Interview.Question.AOW;
import static nl.wijkteamwijzer.contribution.Interview.Question.GEMEENTE;
import static nl.wijkteamwijzer.contribution.Interview.Question.HULP;
import static nl.wijkteamwijzer.contribution.Interview.Question.INKOMEN;
import static nl.wijkteamwijzer.contribution.Interview.Question.WIE;
import static nl.wijkteamwijzer.contribution.Interview.Question.WLZ;
import static nl.wijkteamwijzer.contribution.Seed.LEIDEN;
import static nl.wijkteamwijzer.contribution.Seed.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Interview.Living;
import nl.wijkteamwijzer.contribution.Interview.Question;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);
    private static final Set<String> HELP = Set.of("HULP_BIJ_HUISHOUDEN");

    private static Interview interview(LocalDate day, Set<String> kinds, Living household, Boolean aow, Boolean wlz, String income) {
        return new Interview(
                RECORDS, day, List.of(LEIDEN), LEIDEN, kinds, household, aow, wlz, income == null ? null : new BigDecimal(income));
    }

    private static List<Question> path(Living household, Boolean aow, Boolean wlz) {
        return interview(NOW, HELP, household, aow, wlz, null).path();
    }

    @Test
    void asksOnlyWhatMatters() {
        assertThat(interview(NOW, Set.of(), null, null, null, null).path()).containsExactly(HULP);
        assertThat(interview(NOW, Set.of("ROLSTOEL"), null, null, null, null).path()).containsExactly(HULP);
        assertThat(interview(NOW, Set.of("BESCHERMD_WONEN"), null, null, null, null).path()).containsExactly(HULP);
        assertThat(path(null, null, null)).containsExactly(HULP, WIE);
        assertThat(path(Living.KIND, null, null)).containsExactly(HULP, WIE);
        assertThat(path(Living.ALLEEN, null, null)).containsExactly(HULP, WIE, WLZ);
        assertThat(path(Living.SAMEN, null, null)).containsExactly(HULP, WIE, AOW);
        assertThat(path(Living.SAMEN, false, null)).containsExactly(HULP, WIE, AOW);
        assertThat(path(Living.SAMEN, true, null)).containsExactly(HULP, WIE, AOW, WLZ);
    }

    @Test
    void asksTheIncomeOnlyInTheYearsInWhichItCounted() {
        LocalDate then = LocalDate.of(2018, 3, 1);

        assertThat(interview(then, HELP, Living.ALLEEN, true, false, null).path()).containsExactly(HULP, WIE, AOW, WLZ, INKOMEN);
        assertThat(interview(then, HELP, Living.ALLEEN, true, false, "20000").path()).containsExactly(HULP, WIE, AOW, WLZ, INKOMEN);
        assertThat(interview(then, HELP, Living.ALLEEN, true, true, null).path()).containsExactly(HULP, WIE, AOW, WLZ);
        assertThat(interview(then, HELP, Living.SAMEN, false, false, null).path()).containsExactly(HULP, WIE, AOW, WLZ);
    }

    @Test
    void asksTheGemeenteWhereThereIsAChoice() {
        List<GemeenteCode> two = List.of(LEIDEN, new GemeenteCode("GM0547"));

        assertThat(new Interview(RECORDS, NOW, two, null, Set.of(), null, null, null, null).path()).containsExactly(GEMEENTE);
        assertThat(new Interview(RECORDS, NOW, two, LEIDEN, Set.of(), null, null, null, null).path()).containsExactly(GEMEENTE, HULP);
    }

    @Test
    void asksAtMostSixQuestionsAndMostlyThree() {
        List<Integer> now = new ArrayList<>();
        for (int year = 2016; year <= 2026; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            for (String kind : RECORDS.askable(day, LEIDEN)) {
                for (Living household : Living.values()) {
                    for (boolean aow : List.of(true, false)) {
                        for (boolean wlz : List.of(true, false)) {
                            Interview all = interview(day, Set.of(kind), household, aow, wlz, "20000");

                            assertThat(all.next()).isEmpty();
                            assertThat(all.path()).hasSizeLessThanOrEqualTo(6);
                            assertThat(all.plain().outcome().amount()).isEqualTo(all.outcome().amount());
                            if (year == 2026) {
                                now.add(all.path().size());
                            }
                        }
                    }
                }
            }
        }
        assertThat(now).allMatch(questions -> questions <= 4);
        assertThat(now.stream().filter(questions -> questions <= 3).count()).isGreaterThan(now.size() / 2);
    }

    /** A question that was skipped would have made no difference, whatever its answer. */
    @Test
    void skipsNoQuestionThatMatters() {
        for (LocalDate day : List.of(LocalDate.of(2016, 5, 1), LocalDate.of(2017, 5, 1), LocalDate.of(2018, 5, 1), LocalDate.of(2019, 5, 1), NOW)) {
            for (String kind : RECORDS.askable(day, LEIDEN)) {
                for (Living household : Living.values()) {
                    for (boolean aow : List.of(true, false)) {
                        for (boolean wlz : List.of(true, false)) {
                            Interview asked = interview(day, Set.of(kind), household, aow, wlz, "60000").plain();
                            Outcome outcome = asked.outcome();

                            assertThat(variants(day, kind, asked)).as("%s", asked.path()).allSatisfy(other -> {
                                assertThat(other.amount()).isEqualTo(outcome.amount());
                                assertThat(other.reason()).isEqualTo(outcome.reason());
                            });
                        }
                    }
                }
            }
        }
    }

    private static Stream<Outcome> variants(LocalDate day, String kind, Interview asked) {
        List<Living> households = asked.household() == null ? List.of(Living.values()) : List.of(asked.household());
        List<Boolean> aow = asked.aow() == null ? List.of(true, false) : List.of(asked.aow());
        List<Boolean> wlz = asked.wlz() == null ? List.of(true, false) : List.of(asked.wlz());
        return households.stream().flatMap(household -> aow.stream().flatMap(old -> wlz.stream()
                .map(paying -> interview(day, Set.of(kind), household, old, paying, "60000").outcome())));
    }

    @Test
    void leadsBackTheWayItCame() {
        Interview all = interview(NOW, HELP, Living.SAMEN, true, false, null);

        assertThat(all.before(WLZ)).hasValue(AOW);
        assertThat(all.before(AOW)).hasValue(WIE);
        assertThat(all.before(HULP)).isEmpty();
    }

    @Test
    void forgetsAnswersToQuestionsThatAreNoLongerAsked() {
        Interview plain = interview(NOW, HELP, Living.KIND, true, true, "10").plain();

        assertThat(plain.aow()).isNull();
        assertThat(plain.wlz()).isNull();
        assertThat(plain.income()).isNull();
    }
}
