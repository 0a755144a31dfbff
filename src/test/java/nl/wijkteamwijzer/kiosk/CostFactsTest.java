package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Aow;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.contribution.Outcome;
import nl.wijkteamwijzer.contribution.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way through the questions of a kiosk ends where the calculation ends. */
class CostFactsTest {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final GemeenteCode ANOTHER = new GemeenteCode("GM0547");
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    private final Contributions records = KioskPicture.picture().part(Contributions.class);

    private record Answers(GemeenteCode gemeente, String kind, String who, boolean aow, boolean wlz) {

        String to(String question) {
            return switch (question) {
                case "GEMEENTE" -> gemeente.value();
                case "HULP" -> kind;
                case "WIE" -> who;
                case "AOW" -> aow ? "JA" : "NEE";
                case "WLZ" -> wlz ? "JA" : "NEE";
                default -> throw new AssertionError("Nobody can answer " + question);
            };
        }

        Situation on(LocalDate day) {
            Aow some = who.equals("SAMEN") ? Aow.DEEL : Aow.GEEN;
            return new Situation(day, gemeente, who.equals("ALLEEN") ? 1 : 2, aow ? Aow.ALLEN : some, who.equals("KIND"), wlz,
                    Set.of(kind), null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-01", "2017-05-01", "2018-05-01", "2019-05-01", "2020-05-01", "2026-11-23", "2027-01-01"})
    void everyWayEndsWhereTheCalculationEnds(String day) {
        assertThat(endsReached(LocalDate.parse(day), List.of(gemeente(LEIDEN)))).hasSizeGreaterThan(2);
    }

    @Test
    void theGemeenteIsAskedWhereThereAreSeveral() {
        JsonObject tree = tree(NOW, List.of(gemeente(LEIDEN), gemeente(ANOTHER)));

        assertThat(tree.getString("vraag")).isEqualTo("GEMEENTE");
        assertThat(tree.getJsonArray("keuzes")).extracting(choice -> choice.asJsonObject().getString("naam"))
                .containsExactly("Leiden", "Leiderdorp");
        assertThat(endsReached(NOW, List.of(gemeente(LEIDEN), gemeente(ANOTHER)))).isNotEmpty();
    }

    @Test
    void whereTheIncomeCountsNoAmountIsTold() {
        assertThat(endsReached(LocalDate.of(2018, 5, 1), List.of(gemeente(LEIDEN))))
                .filteredOn(end -> end.getString("reden").equals("INCOME_NEEDED"))
                .isNotEmpty()
                .allMatch(end -> end.isNull("bedrag") && end.isNull("periode"));
        assertThat(endsReached(NOW, List.of(gemeente(LEIDEN)))).extracting(end -> end.getString("reden"))
                .contains("ONE_AMOUNT", "EXEMPT", "NOTHING_CHARGED", "OTHER_RULE").doesNotContain("INCOME_NEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-01", "2018-05-01", "2020-05-01", "2026-11-23", "2030-01-01"})
    void everyEndIsExplainedInEveryLanguage(String day) {
        for (String language : KioskLanguage.codes()) {
            Tongue tongue = new Tongue(language, KioskPicture.picture().part(TranslationMemory.class));
            JsonObject said = CostTexts.of(records, List.of(LEIDEN), LocalDate.parse(day), tongue).build().getJsonObject("uitleg");

            assertThat(said.keySet()).containsAll(
                    endsReached(LocalDate.parse(day), List.of(gemeente(LEIDEN))).stream().map(end -> end.getString("uitleg")).toList());
            assertThat(said.values()).allSatisfy(text -> assertThat(text.toString()).doesNotContain("{0}", "''").hasSizeGreaterThan(10));
        }
    }

    @Test
    void theTariffIsThatOfTheDay() {
        JsonObject tariff = CostFacts.of(records, List.of(gemeente(LEIDEN)), NOW, "https://site").getJsonObject("tarief");

        assertThat(tariff.getString("bedrag")).isEqualTo(records.tariff(NOW).orElseThrow().getOneAmount().orElseThrow().toPlainString());
        assertThat(CostFacts.of(records, List.of(gemeente(LEIDEN)), LocalDate.of(2030, 1, 1), "https://site").get("tarief")).isEqualTo(JsonValue.NULL);
    }

    /** What the kiosk says after that day without having heard anything would be a guess. */
    @Test
    void itIsToldUntilWhenTheAmountsHold() {
        for (String day : List.of("2018-05-01", "2019-05-01", "2026-11-23", "2027-01-01")) {
            LocalDate today = LocalDate.parse(day);
            JsonValue told = CostFacts.of(records, List.of(gemeente(LEIDEN)), today, "https://site").get("geldigTot");
            LocalDate last = told == JsonValue.NULL ? today.plusYears(1) : LocalDate.parse(((JsonString) told).getString());

            assertThat(last).isAfterOrEqualTo(today);
            records.tariff(today).flatMap(tariff -> tariff.getPublication().getValidTo()).ifPresent(end -> assertThat(last).isBeforeOrEqualTo(end));
            assertThat(tree(last, List.of(gemeente(LEIDEN)))).as(day + " until " + last).isEqualTo(tree(today, List.of(gemeente(LEIDEN))));
        }
        assertThat(records.lastDayOf(LocalDate.of(2018, 5, 1))).contains(LocalDate.of(2018, 12, 31));
    }

    private Set<JsonObject> endsReached(LocalDate day, List<Gemeente> gemeenten) {
        JsonObject tree = tree(day, gemeenten);
        Set<JsonObject> ends = new HashSet<>();
        gemeenten.stream().flatMap(gemeente -> allAnswers(gemeente.getCode(), day)).forEach(answers -> {
            JsonObject end = end(tree, answers);
            isAs(records.outcome(answers.on(day)), end, answers);
            ends.add(end);
        });
        return ends;
    }

    private static Gemeente gemeente(GemeenteCode code) {
        return KioskPicture.picture().part(AreaMap.class).gemeente(code, NOW).orElseThrow();
    }

    private Stream<Answers> allAnswers(GemeenteCode gemeente, LocalDate day) {
        return records.askable(day, gemeente).stream()
                .flatMap(kind -> Stream.of("ALLEEN", "SAMEN", "KIND").flatMap(who -> Stream.of(true, false).flatMap(
                        aow -> Stream.of(true, false).map(wlz -> new Answers(gemeente, kind, who, aow, wlz)))));
    }

    private JsonObject tree(LocalDate day, List<Gemeente> gemeenten) {
        return CostFacts.of(records, gemeenten, day, "https://site").getJsonObject("boom");
    }

    private static JsonObject end(JsonObject node, Answers answers) {
        if (!node.containsKey("vraag")) {
            return node;
        }
        String answer = answers.to(node.getString("vraag"));
        return end(
                node.getJsonArray("keuzes").getValuesAs(JsonObject.class).stream()
                        .filter(choice -> choice.getString("waarde").equals(answer))
                        .findFirst()
                        .orElseThrow()
                        .getJsonObject("dan"),
                answers);
    }

    private static void isAs(Outcome outcome, JsonObject end, Answers answers) {
        assertThat(end.getString("reden")).as(answers.toString()).isEqualTo(outcome.reason().name());
        BigDecimal told = end.isNull("bedrag") ? null : new BigDecimal(end.getString("bedrag"));
        assertThat(told).as(answers.toString()).isEqualTo(outcome.amount());
        assertThat(end.getString("uitleg")).as(answers.toString()).isEqualTo(new CostReason(outcome).id());
    }
}
