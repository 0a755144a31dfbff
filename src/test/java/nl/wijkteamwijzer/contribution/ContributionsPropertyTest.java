package nl.wijkteamwijzer.contribution;

import static nl.wijkteamwijzer.contribution.Seed.LEIDEN;
import static nl.wijkteamwijzer.contribution.Seed.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What must hold for whoever asks, whenever: tried on many invented households. */
class ContributionsPropertyTest {

    private static final int HOUSEHOLDS = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = (int) FIRST.until(LocalDate.of(2026, 12, 31), ChronoUnit.DAYS);

    private final Random random = new Random(20261122);

    private void forManyHouseholds(Consumer<Situation> property) {
        for (int i = 0; i < HOUSEHOLDS; i++) {
            property.accept(household());
        }
    }

    private Situation household() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 1));
        int persons = 1 + random.nextInt(4);
        Aow aow = persons == 1 ? any(List.of(Aow.GEEN, Aow.ALLEN)) : any(List.of(Aow.values()));
        List<String> kinds = new ArrayList<>(RECORDS.askable(day, LEIDEN));
        Collections.shuffle(kinds, random);
        BigDecimal income = BigDecimal.valueOf(random.nextInt(9_000_000), 2);
        return new Situation(
                day, LEIDEN, persons, aow, random.nextInt(5) == 0, random.nextInt(5) == 0,
                new LinkedHashSet<>(kinds.subList(0, 1 + random.nextInt(4))), income);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Outcome outcome(Situation situation) {
        return RECORDS.outcome(situation);
    }

    private static Situation with(Set<String> kinds, BigDecimal income, Situation situation) {
        return new Situation(
                situation.day(), LEIDEN, situation.persons(), situation.aow(), situation.clientUnder18(), situation.wlz(), kinds, income);
    }

    @Test
    void isNeverNegativeAndKnownExactlyWhenThereIsAnAmount() {
        forManyHouseholds(situation -> {
            Outcome outcome = outcome(situation);

            assertThat(outcome.isKnown()).as("%s", situation).isEqualTo(outcome.amount() != null);
            if (outcome.isKnown()) {
                assertThat(outcome.amount()).as("%s", situation).isNotNegative().hasScaleOf(2);
            }
        });
    }

    @Test
    void isNothingOrThePublishedAmountSince2019() {
        forManyHouseholds(situation -> {
            Outcome outcome = outcome(situation);

            if (outcome.isKnown() && !outcome.isNothing() && situation.day().getYear() >= 2019) {
                assertThat(outcome.amount()).as("%s", situation).isEqualByComparingTo(outcome.tariff().getOneAmount().orElseThrow());
            }
        });
    }

    @Test
    void doesNotChangeByAKindThatIsFree() {
        forManyHouseholds(situation -> {
            List<String> free = RECORDS.kinds(situation.day(), LEIDEN).stream()
                    .filter(kind -> kind.isAsked() && kind.getTreatment() == Treatment.GRATIS)
                    .map(SupportKind::getKind)
                    .toList();
            Set<String> more = new LinkedHashSet<>(situation.kinds());
            more.add(any(free));
            Outcome before = outcome(situation);
            Outcome after = outcome(with(more, situation.income(), situation));

            assertThat(after.amount()).as("%s and %s", situation, more).isEqualTo(before.amount());
            assertThat(after.reason()).isEqualTo(before.reason());
            assertThat(after.firstInvoice()).isEqualTo(before.firstInvoice());
        });
    }

    @Test
    void isOneContributionHoweverManyKindsAreCharged() {
        forManyHouseholds(situation -> {
            Outcome all = outcome(situation);

            if (all.reason() == Reason.ONE_AMOUNT || all.reason() == Reason.BY_INCOME) {
                all.charged().forEach(kind -> assertThat(outcome(with(Set.of(kind.getKind()), situation.income(), situation)).amount())
                        .as("%s with %s alone", situation, kind.getKind())
                        .isEqualTo(all.amount()));
            }
        });
    }

    @Test
    void doesNotDependOnTheOrderOfTheKinds() {
        forManyHouseholds(situation -> {
            List<String> kinds = new ArrayList<>(situation.kinds());
            Collections.reverse(kinds);
            Outcome one = outcome(situation);
            Outcome other = outcome(with(new LinkedHashSet<>(kinds), situation.income(), situation));

            assertThat(other.amount()).isEqualTo(one.amount());
            assertThat(other.charged()).isEqualTo(one.charged());
            assertThat(other.free()).isEqualTo(one.free());
        });
    }

    @Test
    void neverFallsWhenTheIncomeRises() {
        forManyHouseholds(situation -> {
            Outcome lower = outcome(situation);
            Outcome higher = outcome(with(
                    situation.kinds(), situation.income().add(BigDecimal.valueOf(random.nextInt(2_000_000), 2)), situation));

            assertThat(higher.reason()).isEqualTo(lower.reason());
            if (lower.isKnown()) {
                assertThat(higher.amount()).as("%s", situation).isGreaterThanOrEqualTo(lower.amount());
            }
        });
    }
}
