package nl.wijkteamwijzer.contribution;

import static nl.wijkteamwijzer.contribution.Seed.LEIDEN;
import static nl.wijkteamwijzer.contribution.Seed.RECORDS;
import static nl.wijkteamwijzer.contribution.Seed.income;
import static nl.wijkteamwijzer.contribution.Seed.outcome;
import static nl.wijkteamwijzer.contribution.Seed.situation;
import static nl.wijkteamwijzer.contribution.Seed.under18;
import static nl.wijkteamwijzer.contribution.Seed.wlz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records that ship, held against what was published. */
class ContributionsTest {

    private static final String HELP = "HULP_BIJ_HUISHOUDEN";

    // each row of the published table, on its first and last day

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, VIER_WEKEN, 17.50", "2019-12-31, VIER_WEKEN, 17.50",
        "2020-01-01, MAAND, 19.00", "2023-12-31, MAAND, 19.00",
        "2024-01-01, MAAND, 20.60", "2024-12-31, MAAND, 20.60",
        "2025-01-01, MAAND, 21.00", "2025-12-31, MAAND, 21.00",
        "2026-01-01, MAAND, 21.80", "2026-12-31, MAAND, 21.80"
    })
    void hasOneAmountForAllWhoPay(String day, Period period, String amount) {
        for (Situation paying : List.of(
                situation(day, 1, Aow.GEEN, HELP), situation(day, 1, Aow.ALLEN, HELP), situation(day, 2, Aow.ALLEN, HELP),
                situation(day, 5, Aow.ALLEN, HELP), income("90000", situation(day, 1, Aow.GEEN, HELP)))) {
            Outcome outcome = outcome(paying);

            assertThat(outcome.reason()).isEqualTo(Reason.ONE_AMOUNT);
            assertThat(outcome.amount()).isEqualTo(amount);
            assertThat(outcome.tariff().getPeriod()).isEqualTo(period);
        }
        for (Situation free : List.of(situation(day, 2, Aow.GEEN, HELP), situation(day, 2, Aow.DEEL, HELP), situation(day, 4, Aow.DEEL, HELP))) {
            assertThat(outcome(free).reason()).isEqualTo(Reason.EXEMPT);
            assertThat(outcome(free).amount()).isEqualTo("0.00");
        }
    }

    /** Amounts worked out by hand: least + share x (income - threshold) / 13. */
    @ParameterizedTest
    @CsvSource({
        "2016, 1, ALLEN, 16887, 19.40", "2016, 1, ALLEN, 0, 19.40", "2016, 1, ALLEN, 20000, 55.32", "2016, 1, ALLEN, 16887.50, 19.41",
        "2016, 2, DEEL, 28177, 27.80", "2016, 2, GEEN, 30000, 48.83", "2016, 3, DEEL, 41177, 177.80",
        "2016, 2, ALLEN, 23374, 27.80", "2016, 2, ALLEN, 36374, 177.80",
        "2017, 1, ALLEN, 17033, 17.50", "2017, 1, ALLEN, 30033, 142.50",
        "2017, 2, DEEL, 35000, 0.00", "2017, 2, GEEN, 12000, 0.00", "2017, 2, GEEN, 48000, 125.00",
        "2018, 1, GEEN, 22873, 17.60", "2018, 1, GEEN, 35873, 142.60",
        "2018, 1, ALLEN, 17474, 17.60", "2018, 1, ALLEN, 30474, 142.60",
        "2018, 2, ALLEN, 24128, 17.60", "2018, 2, ALLEN, 37128, 142.60"
    })
    void dependedOnIncomeBefore2019(int year, int persons, Aow aow, String income, String amount) {
        for (String day : List.of(year + "-01-01", year + "-12-31")) {
            Outcome outcome = outcome(income(income, situation(day, persons, aow, HELP)));

            assertThat(outcome.reason()).isEqualTo(Reason.BY_INCOME);
            assertThat(outcome.amount()).isEqualTo(amount);
            assertThat(outcome.tariff().getPeriod()).isEqualTo(Period.VIER_WEKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"2016, 1, GEEN", "2017, 1, GEEN", "2017, 2, ALLEN", "2018, 2, GEEN", "2018, 2, DEEL", "2018, 6, DEEL"})
    void saysWhatItDoesNotKnow(int year, int persons, Aow aow) {
        for (String day : List.of(year + "-01-01", year + "-12-31")) {
            for (String income : List.of("0", "25000", "90000")) {
                Outcome outcome = outcome(income(income, situation(day, persons, aow, HELP)));

                assertThat(outcome.reason()).isEqualTo(Reason.NOT_KNOWN);
                assertThat(outcome.isKnown()).isFalse();
                assertThat(outcome.amount()).isNull();
            }
        }
    }

    @Test
    void coversEveryDayFrom2016To2026OnceAndNoOther() {
        LocalDate.of(2016, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> assertThat(RECORDS.tariffs())
                .as("tariffs on %s", day)
                .filteredOn(tariff -> tariff.getPublication().holdsOn(day))
                .hasSize(1));

        assertThat(RECORDS.firstDay()).hasValue(LocalDate.of(2016, 1, 1));
        assertThat(RECORDS.lastDay()).hasValue(LocalDate.of(2026, 12, 31));
        assertThat(RECORDS.tariff(LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(RECORDS.tariff(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void showsTheBillNowhere() {
        assertThat(RECORDS.tariffs()).extracting(Tariff::getName).noneMatch(name -> name.contains("36713"));
        assertThat(outcome(situation("2027-06-01", 1, Aow.GEEN, HELP)).reason()).isEqualTo(Reason.NOT_KNOWN);
    }

    @Test
    void namesASourceAndADateForEveryRecord() {
        assertThat(RECORDS.tariffs()).hasSize(8).allSatisfy(hasASource());
        assertThat(RECORDS.exemptions()).hasSize(4).allSatisfy(hasASource());
        assertThat(RECORDS.kinds()).hasSizeGreaterThan(15).allSatisfy(hasASource());
    }

    private static ThrowingConsumer<SourcedRecord> hasASource() {
        return record -> {
            assertThat(record.getPublication().getSource()).isNotBlank();
            assertThat(record.getSourceUrl()).hasValueSatisfying(url -> assertThat(url).startsWith("https://"));
            assertThat(record.getPublication().getCheckedOn()).isNotNull();
        };
    }

    // who pays nothing

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "2020-06-30", "2026-01-01", "2026-12-31"})
    void asksNothingInAnyCircumstanceThatMakesFreeAloneOrTogether(String day) {
        Situation paying = situation(day, 1, Aow.GEEN, HELP);
        Situation together = situation(day, 2, Aow.DEEL, HELP);

        assertThat(outcome(paying).isNothing()).isFalse();
        assertThat(exemption(under18(paying))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
        assertThat(exemption(wlz(paying))).isEqualTo(Circumstance.WLZ);
        assertThat(exemption(together)).isEqualTo(Circumstance.MEER_NIET_ALLEN_AOW);
        assertThat(exemption(under18(wlz(paying)))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
        assertThat(exemption(under18(together))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
        assertThat(exemption(wlz(together))).isEqualTo(Circumstance.MEER_NIET_ALLEN_AOW);
        assertThat(exemption(under18(wlz(together)))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01-01", "2017-07-01", "2018-12-31"})
    void askedNothingOfFewerHouseholdsBefore2019(String day) {
        Situation paying = income("50000", situation(day, 1, Aow.ALLEN, HELP));

        assertThat(exemption(under18(paying))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
        assertThat(exemption(wlz(paying))).isEqualTo(Circumstance.WLZ);
        assertThat(exemption(under18(wlz(paying)))).isEqualTo(Circumstance.CLIENT_JONGER_DAN_18);
        assertThat(outcome(income("50000", situation(day, 2, Aow.DEEL, HELP))).reason()).isNotEqualTo(Reason.EXEMPT);
    }

    private static Circumstance exemption(Situation situation) {
        Outcome outcome = outcome(situation);
        assertThat(outcome.reason()).isEqualTo(Reason.EXEMPT);
        assertThat(outcome.amount()).isEqualTo("0.00");
        assertThat(outcome.firstInvoice()).isNull();
        return outcome.exemption().getCircumstance();
    }

    @Test
    void doesNotKnowWhatAnAdaptationForAChildOnceCost() {
        Situation child = under18(situation("2018-12-31", 2, Aow.GEEN, "WONINGAANPASSING", HELP));

        assertThat(outcome(child).reason()).isEqualTo(Reason.EXCEPTION_NOT_KNOWN);
        assertThat(outcome(wlz(child)).reason()).isEqualTo(Reason.EXEMPT);
        assertThat(outcome(under18(situation("2019-01-01", 2, Aow.GEEN, "WONINGAANPASSING"))).isNothing()).isTrue();
    }

    // which support

    @ParameterizedTest
    @ValueSource(strings = {"HULP_BIJ_HUISHOUDEN", "BEGELEIDING", "DAGBESTEDING", "WONINGAANPASSING", "SCOOTMOBIEL"})
    void asksAContributionFor(String kind) {
        assertThat(outcome(situation("2026-03-01", 1, Aow.GEEN, kind)).amount()).isEqualTo("21.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ROLSTOEL", "REGIOTAXI", "REPARATIE", "VERHUISKOSTEN", "KORTDUREND_VERBLIJF", "WAAKVLAM", "CLIENTONDERSTEUNING",
        "GEDEELDE_RUIMTE", "ALGEMENE_VOORZIENING"
    })
    void asksNothingFor(String kind) {
        for (String day : List.of("2016-01-01", "2018-12-31", "2026-03-01")) {
            Outcome outcome = outcome(situation(day, 1, Aow.GEEN, kind));

            assertThat(outcome.reason()).isEqualTo(Reason.NOTHING_CHARGED);
            assertThat(outcome.amount()).isEqualTo("0.00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BESCHERMD_WONEN", "OPVANG"})
    void explainsAndDoesNotCalculate(String kind) {
        assertThat(outcome(situation("2026-03-01", 1, Aow.GEEN, kind)).reason()).isEqualTo(Reason.OTHER_RULE);
        assertThat(outcome(situation("2026-03-01", 1, Aow.GEEN, kind, HELP)).amount()).isNull();
    }

    @Test
    void saysWhichIsFreeAndWhichStopsAtItsPrice() {
        Outcome mixed = outcome(situation("2026-03-01", 1, Aow.GEEN, "ROLSTOEL", "SCOOTMOBIEL", HELP));

        assertThat(mixed.isMixed()).isTrue();
        assertThat(mixed.free()).extracting(SupportKind::getKind).containsExactly("ROLSTOEL");
        assertThat(mixed.charged()).extracting(SupportKind::getKind).containsExactly(HELP, "SCOOTMOBIEL");
        assertThat(mixed.untilCostPrice()).extracting(SupportKind::getKind).containsExactly("SCOOTMOBIEL");
        assertThat(outcome(situation("2026-03-01", 1, Aow.GEEN, "ROLSTOEL")).isMixed()).isFalse();
        assertThat(outcome(situation("2026-03-01", 2, Aow.GEEN, "SCOOTMOBIEL")).untilCostPrice()).isEmpty();
    }

    @Test
    void knowsTheChoicesOfAGemeenteOnlyThere() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(RECORDS.askable(day, LEIDEN)).contains("REGIOTAXI", "ROLSTOEL").doesNotContain("GESPREK");
        assertThat(RECORDS.askable(day, null)).contains("ROLSTOEL").doesNotContain("REGIOTAXI");
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(situation("2026-03-01", 1, Aow.GEEN, "ZONNEBANK")));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(situation("2015-12-31", 1, Aow.GEEN, HELP)));
    }

    @Test
    void endedTheReimbursementHalfwayThrough2019() {
        assertThat(RECORDS.minimaSettings(LocalDate.of(2019, 6, 30), LEIDEN))
                .extracting(MinimaSetting::getName)
                .containsExactly("declaratieregeling", "bijzondere-bijstand", "urgente-noden", "leergeld");
        assertThat(RECORDS.minimaSettings(LocalDate.of(2019, 7, 1), LEIDEN))
                .extracting(MinimaSetting::getName)
                .containsExactly("gesprek", "bijzondere-bijstand", "urgente-noden", "leergeld");
    }

    // the first invoice

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, 2025-12, 2026-01, 21.00", "2025-12-01, 2026-01, 2026-02, 21.80", "2026-03-15, 2026-04, 2026-05, 21.80",
        "2020-01-31, 2020-02, 2020-03, 19.00", "2023-12-31, 2024-01, 2024-02, 20.60", "2026-11-30, 2026-12, 2027-01, 21.80"
    })
    void comesTheMonthAfterTheFirstWholeMonth(String begin, YearMonth about, YearMonth comes, BigDecimal amount) {
        assertThat(outcome(situation(begin, 1, Aow.GEEN, HELP)).firstInvoice()).isEqualTo(new FirstInvoice(about, comes, amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-01", "2019-05-01", "2019-12-31", "2026-12-01"})
    void isNotToldWhereWeDoNotKnowIt(String begin) {
        assertThat(outcome(income("30000", situation(begin, 1, Aow.ALLEN, HELP))).firstInvoice()).isNull();
    }

    // when

    @Test
    void saysFromWhenAndUntilWhen() {
        Outcome paying = outcome(situation("2022-03-01", 1, Aow.GEEN, HELP));
        Outcome free = outcome(situation("2022-03-01", 2, Aow.GEEN, HELP));

        for (Outcome outcome : List.of(paying, free)) {
            assertThat(outcome.validFrom()).isEqualTo("2020-01-01");
            assertThat(outcome.validTo()).hasValue(LocalDate.of(2023, 12, 31));
        }
        assertThat(paying.decidedBy()).isSameAs(paying.tariff());
        assertThat(free.decidedBy()).isSameAs(free.exemption());
    }

    @Test
    void refusesAHouseholdThatCannotBe() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Set<String> help = Set.of(HELP);

        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(day, LEIDEN, 0, Aow.GEEN, false, false, help, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(day, LEIDEN, -1, Aow.GEEN, false, false, help, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(day, LEIDEN, 1, Aow.DEEL, false, false, help, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(day, LEIDEN, 1, Aow.GEEN, false, false, Set.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Situation(day, LEIDEN, 1, Aow.GEEN, false, false, help, new BigDecimal("-0.01")));
    }

    @Test
    void knowsWhatHouseholdsInTheExamplesPay() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(RECORDS.examples(day))
                .extracting(example -> outcome(example.on(day, LEIDEN)).amount().toPlainString())
                .containsExactly("21.80", "21.80", "0.00", "0.00", "0.00");
    }
}
