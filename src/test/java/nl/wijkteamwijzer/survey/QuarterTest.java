package nl.wijkteamwijzer.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {

    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Test
    void holdsEachDayOfThreeMonths() {
        assertThat(SUMMER.firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(SUMMER.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
            Quarter quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
            assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
        });
    }

    @Test
    void knowsItsNeighboursOverTheTurnOfTheYear() {
        assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2027, 1).previous()).isEqualTo(new Quarter(2026, 4));
        assertThat(SUMMER.next().previous()).isEqualTo(SUMMER);
        assertThat(SUMMER.isBefore(SUMMER.next())).isTrue();
        assertThat(SUMMER.isBefore(SUMMER)).isFalse();
    }

    @Test
    void readsNothingElse() {
        assertThat(SUMMER).hasToString("2026-Q3");
        for (String text : List.of("", "2026", "2026-Q0", "2026-Q5", "2026-q3", "2026Q3", "1999-Q1", "2026-Q3 ", "12026-Q3")) {
            assertThat(Quarter.find(text)).as(text).isEmpty();
        }
        assertThat(Quarter.find(null)).isEmpty();
        assertThatThrownBy(() -> Quarter.parse("nu")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsAsItsTextDoes() {
        assertThat(List.of(new Quarter(2027, 1), new Quarter(2026, 4), SUMMER).stream().sorted())
                .isSortedAccordingTo((one, other) -> one.toString().compareTo(other.toString()));
    }
}
