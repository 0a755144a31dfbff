package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LEIDENS_ONTZET;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.block;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.closed;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.special;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void aWeekBlockAppliesOnItsWeekdayFromItsFirstDayToItsLast() {
        WeekBlock block = new WeekBlock(DayOfWeek.MONDAY, NINE, TEN, MONDAY, MONDAY.plusWeeks(2));

        assertThat(block.appliesOn(MONDAY.minusWeeks(1))).isFalse();
        assertThat(block.appliesOn(MONDAY)).isTrue();
        assertThat(block.appliesOn(MONDAY.plusDays(1))).isFalse();
        assertThat(block.appliesOn(MONDAY.plusWeeks(2))).isTrue();
        assertThat(block.appliesOn(MONDAY.plusWeeks(3))).isFalse();
    }

    @Test
    void aWeekBlockWithoutLastDayAppliesUntilFurtherNotice() {
        assertThat(new WeekBlock(DayOfWeek.MONDAY, NINE, TEN, MONDAY, null).appliesOn(MONDAY.plusWeeks(5000))).isTrue();
    }

    @Test
    void hoursThatDoNotCloseAfterTheyOpenAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> block(DayOfWeek.MONDAY, "10:00", "10:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> block(DayOfWeek.MONDAY, "22:00", "02:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> special("2026-01-05", "2026-01-05", "10:00", "09:00", null));
        assertThatIllegalArgumentException().isThrownBy(() -> stretch("10:00", "09:00"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekBlock(DayOfWeek.MONDAY, NINE, TEN, MONDAY, MONDAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> closed("2026-01-05", "2026-01-04", null));
    }

    @Test
    void aDeviationCoversItsFirstDayAndItsLast() {
        Deviation deviation = closed("2026-01-05", "2026-01-06", "Verhuizing");

        assertThat(deviation.covers(MONDAY.minusDays(1))).isFalse();
        assertThat(deviation.covers(MONDAY)).isTrue();
        assertThat(deviation.covers(MONDAY.plusDays(1))).isTrue();
        assertThat(deviation.covers(MONDAY.plusDays(2))).isFalse();
    }

    @Test
    void aClosureKeepsNoHoursAndNoBlankReason() {
        assertThat(new Deviation(MONDAY, MONDAY, true, NINE, TEN, " "))
                .isEqualTo(closed("2026-01-05", "2026-01-05", null));
    }

    @Test
    void aLocalHolidayMovesAwayFromSunday() {
        assertThat(LEIDENS_ONTZET.fallsOn(LocalDate.of(2026, 10, 3))).isTrue();
        assertThat(LEIDENS_ONTZET.fallsOn(LocalDate.of(2026, 10, 4))).isFalse();
        assertThat(LEIDENS_ONTZET.fallsOn(LocalDate.of(2027, 10, 3))).isFalse();
        assertThat(LEIDENS_ONTZET.fallsOn(LocalDate.of(2027, 10, 4))).isTrue();
    }

    @Test
    void aLocalHolidayCanMoveBackOrStayOrCrossNewYear() {
        assertThat(new LocalHoliday("x", MonthDay.of(10, 3), -1).fallsOn(LocalDate.of(2027, 10, 2))).isTrue();
        assertThat(new LocalHoliday("x", MonthDay.of(10, 3), 0).fallsOn(LocalDate.of(2027, 10, 3))).isTrue();
        assertThat(new LocalHoliday("x", MonthDay.of(12, 31), 1).fallsOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(new LocalHoliday("x", MonthDay.of(1, 1), -1).fallsOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalHoliday("x", MonthDay.of(1, 1), 7));
    }

    @Test
    void aLeapDayIsKeptTheDayBeforeInACommonYear() {
        LocalHoliday leapDay = new LocalHoliday("x", MonthDay.of(2, 29), 0);

        assertThat(leapDay.fallsOn(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(leapDay.fallsOn(LocalDate.of(2028, 2, 28))).isFalse();
        assertThat(leapDay.fallsOn(LocalDate.of(2027, 2, 28))).isTrue();
    }

    @Test
    void stretchesThatTouchOrOverlapBecomeOne() {
        assertThat(Stretch.merged(List.of(
                        stretch("13:00", "14:00"),
                        stretch("09:00", "10:00"),
                        stretch("10:00", "11:00"),
                        stretch("09:30", "09:45"),
                        stretch("13:30", "15:00"))))
                .containsExactly(stretch("09:00", "11:00"), stretch("13:00", "15:00"));
    }
}
