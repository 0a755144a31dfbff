package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.closed;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.special;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Test
    void keepsWhatOnlyOneLevelSays() {
        Deviation one = closed("2026-03-02", "2026-03-04", "Verhuizing");
        Deviation other = closed("2026-03-10", "2026-03-10", "Training");

        assertThat(Deviations.mostSpecific(List.of(List.of(other), List.of(), List.of(one))))
                .containsExactly(one, other);
        assertThat(Deviations.mostSpecific(List.of())).isEmpty();
        assertThat(Deviations.mostSpecific(List.of(List.of(), List.of()))).isEmpty();
    }

    @Test
    void letsTheMoreSpecificLevelCutTheMoreGeneral() {
        assertThat(mostSpecific(
                        List.of(closed("2026-03-01", "2026-03-10", "Gemeente")),
                        List.of(special("2026-03-04", "2026-03-05", "10:00", "12:00", "Team"))))
                .containsExactly(
                        closed("2026-03-01", "2026-03-03", "Gemeente"),
                        special("2026-03-04", "2026-03-05", "10:00", "12:00", "Team"),
                        closed("2026-03-06", "2026-03-10", "Gemeente"));
    }

    @Test
    void letsTheMostSpecificOfThreeSpeak() {
        assertThat(mostSpecific(
                        List.of(closed("2026-03-01", "2026-03-05", "Gemeente")),
                        List.of(closed("2026-03-02", "2026-03-04", "Team")),
                        List.of(closed("2026-03-03", "2026-03-03", "Telefoon"))))
                .containsExactly(
                        closed("2026-03-01", "2026-03-01", "Gemeente"),
                        closed("2026-03-02", "2026-03-02", "Team"),
                        closed("2026-03-03", "2026-03-03", "Telefoon"),
                        closed("2026-03-04", "2026-03-04", "Team"),
                        closed("2026-03-05", "2026-03-05", "Gemeente"));
    }

    @Test
    void keepsAllThatOneLevelSaysOfADay() {
        Deviation morning = special("2026-03-02", "2026-03-03", "09:00", "12:00", "Markt");
        Deviation evening = special("2026-03-03", "2026-03-04", "19:00", "21:00", "Avond");

        assertThat(mostSpecific(List.of(closed("2026-03-03", "2026-03-03", "Gemeente")), List.of(evening, morning)))
                .containsExactly(morning, evening);
    }

    @Test
    void joinsConsecutiveDaysOfTheSameContentWhateverLevelSaidIt() {
        assertThat(mostSpecific(
                List.of(closed("2026-03-01", "2026-03-03", "Zomer"), closed("2026-03-04", "2026-03-04", "Zomer")),
                List.of(closed("2026-03-02", "2026-03-02", "Zomer"), closed("2026-03-06", "2026-03-07", "Zomer"))))
                .containsExactly(
                        closed("2026-03-01", "2026-03-04", "Zomer"), closed("2026-03-06", "2026-03-07", "Zomer"));
    }

    @Test
    void saysTheSameThingOnce() {
        Deviation summer = closed("2026-03-01", "2026-03-03", "Zomer");

        assertThat(mostSpecific(List.of(summer, summer, closed("2026-03-02", "2026-03-05", "Zomer"))))
                .containsExactly(closed("2026-03-01", "2026-03-05", "Zomer"));
    }

    @Test
    void doesNotJoinDifferentReasonsOrHours() {
        List<Deviation> different = List.of(
                closed("2026-03-01", "2026-03-01", "Zomer"),
                closed("2026-03-02", "2026-03-02", null),
                special("2026-03-03", "2026-03-03", "09:00", "10:00", null),
                special("2026-03-04", "2026-03-04", "09:00", "11:00", null));

        assertThat(mostSpecific(different)).isEqualTo(different);
    }

    @Test
    void takesADeviationWithoutEnd() {
        Deviation forGood = new Deviation(LocalDate.of(2026, 3, 1), LocalDate.MAX, true, null, null, "Opgeheven");

        assertThat(mostSpecific(List.of(forGood), List.of(closed("2026-03-02", "2026-03-02", "Markt"))))
                .containsExactly(
                        closed("2026-03-01", "2026-03-01", "Opgeheven"),
                        closed("2026-03-02", "2026-03-02", "Markt"),
                        new Deviation(LocalDate.of(2026, 3, 3), LocalDate.MAX, true, null, null, "Opgeheven"));
    }

    @Test
    void saysOfEachDayWhatItsMostSpecificLevelSaid() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            List<List<Deviation>> levels =
                    List.of(randomDeviations(random), randomDeviations(random), randomDeviations(random));
            List<Deviation> flat = Deviations.mostSpecific(levels);

            MARCH_1.datesUntil(MARCH_1.plusDays(40))
                    .forEach(day -> assertThat(saidOn(day, flat)).isEqualTo(saidOnByTheMostSpecific(day, levels)));
            assertThat(flat).extracting(Deviation::firstDay).isSorted();
        }
    }

    private static List<Deviation> randomDeviations(Random random) {
        return Stream.generate(() -> MARCH_1.plusDays(random.nextInt(25)))
                .limit(random.nextInt(5))
                .map(day -> closed(day.toString(), day.plusDays(random.nextInt(8)).toString(), "r" + random.nextInt(3)))
                .toList();
    }

    private static Set<String> saidOnByTheMostSpecific(LocalDate day, List<List<Deviation>> levels) {
        return Stream.of(2, 1, 0)
                .map(level -> saidOn(day, levels.get(level)))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> saidOn(LocalDate day, List<Deviation> deviations) {
        return deviations.stream()
                .filter(deviation -> deviation.covers(day))
                .map(Deviation::reason)
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    private static List<Deviation> mostSpecific(List<Deviation>... levels) {
        return Deviations.mostSpecific(List.of(levels));
    }
}
