package nl.wijkteamwijzer.openinghours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.AMSTERDAM;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LONG_AGO;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.block;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.closed;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.hours;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.special;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.stretch;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    // 5 January 2026 is a Monday; 6 April, Easter Monday; 27 April, Koningsdag, a Monday too.
    private static final List<WeekBlock> WEEK = List.of(
            block(MONDAY, "09:00", "12:30"), block(MONDAY, "13:30", "17:00"), block(TUESDAY, "09:00", "17:00"));

    @Test
    void isOpenFromTheFirstMomentUntilTheLast() {
        assertThat(open("2026-01-05T09:00").until()).isEqualTo(time("2026-01-05T12:30"));
        assertThat(open("2026-01-05T12:29:59.999999999").until()).isEqualTo(time("2026-01-05T12:30"));
        assertThat(shut("2026-01-05T08:59:59.999999999").next()).isEqualTo(time("2026-01-05T09:00"));
        assertThat(shut("2026-01-05T12:30").next()).isEqualTo(time("2026-01-05T13:30"));
        assertThat(shut("2026-01-06T17:00").next()).isEqualTo(time("2026-01-12T09:00"));
    }

    @Test
    void tellsWhenItChanges() {
        assertThat(open("2026-01-05T09:00").changesAt()).isEqualTo(time("2026-01-05T12:30"));
        assertThat(shut("2026-01-05T08:00").changesAt()).isEqualTo(time("2026-01-05T09:00"));
        assertThat(hours(List.of()).at(time("2026-01-05T09:00")).changesAt()).isNull();
    }

    @Test
    void joinsBlocksThatTouchOrOverlap() {
        OpeningHours hours = hours(List.of(
                block(MONDAY, "09:00", "12:00"), block(MONDAY, "12:00", "15:00"), block(MONDAY, "14:00", "17:00")));

        assertThat(hours.at(time("2026-01-05T10:00")).until()).isEqualTo(time("2026-01-05T17:00"));
    }

    @Test
    void takesAnyZoneAndAnswersInItsOwn() {
        ZonedDateTime inTokyo = time("2026-01-05T10:00").withZoneSameInstant(ZoneId.of("Asia/Tokyo"));

        OpenStatus status = hours(WEEK).at(inTokyo);

        assertThat(status.at()).isEqualTo(time("2026-01-05T10:00"));
        assertThat(status.at().getZone()).isEqualTo(AMSTERDAM);
        assertThat(status.until().getZone()).isEqualTo(AMSTERDAM);
        assertThat(status.open()).isTrue();
    }

    @Test
    void closesOnAHolidayAndGivesItsNameTheWholeDayLong() {
        OpenStatus closed =
                OpenStatus.closedUntil(time("2026-04-06T10:00"), time("2026-04-07T09:00"), "Tweede Paasdag");

        assertThat(hours(WEEK).at(closed.at())).isEqualTo(closed);
        assertThat(shut("2026-04-06T00:00").reason()).isEqualTo("Tweede Paasdag");
        assertThat(shut("2026-04-06T23:59").reason()).isEqualTo("Tweede Paasdag");
        assertThat(shut("2026-04-07T00:00").reason()).isNull();
    }

    @Test
    void givesNoReasonOnADayThatHasNoHoursAnyway() {
        assertThat(shut("2026-04-05T10:00").reason()).isNull();
        assertThat(hours(WEEK, closed("2026-01-07", "2026-01-07", "Training")).at(time("2026-01-07T10:00")).reason())
                .isNull();
    }

    @Test
    void closesOnAClosureEvenNextToSpecialHours() {
        OpeningHours hours = hours(
                WEEK,
                special("2026-01-05", "2026-01-06", "10:00", "11:00", "Markt"),
                closed("2026-01-05", "2026-01-05", "Verhuizing"));

        OpenStatus status = hours.at(time("2026-01-05T10:30"));

        assertThat(status).isEqualTo(OpenStatus.closedUntil(
                time("2026-01-05T10:30"), time("2026-01-06T10:00"), "Verhuizing"));
    }

    @Test
    void replacesTheWeekByAllSpecialHoursOfTheDay() {
        OpeningHours hours = hours(
                WEEK,
                special("2026-01-05", "2026-01-05", "19:00", "21:00", "Avond"),
                special("2026-01-05", "2026-01-05", "10:00", "11:00", "Ochtend"));

        assertThat(hours.at(time("2026-01-05T09:30")).open()).isFalse();
        assertThat(hours.at(time("2026-01-05T10:00")).until()).isEqualTo(time("2026-01-05T11:00"));
        assertThat(hours.at(time("2026-01-05T11:00")).next()).isEqualTo(time("2026-01-05T19:00"));
        assertThat(hours.at(time("2026-01-05T11:00")).reason()).isEqualTo("Avond");
    }

    @Test
    void isOpenOnAHolidayWithSpecialHours() {
        OpeningHours hours = hours(WEEK, special("2026-04-27", "2026-04-27", "10:00", "11:00", "Vrijmarkt"));

        assertThat(hours.at(time("2026-04-27T10:30")).open()).isTrue();
        assertThat(hours.at(time("2026-04-27T12:00")).reason()).isEqualTo("Vrijmarkt");
    }

    @Test
    void givesNoReasonForSpecialHoursThatTakeNothingAway() {
        OpeningHours hours = hours(WEEK, special("2026-01-05", "2026-01-05", "08:00", "21:00", "Extra avond"));

        assertThat(hours.at(time("2026-01-05T22:00")).reason()).isNull();
        assertThat(hours.days(LocalDate.of(2026, 1, 5), 1).get(0).reason()).isEqualTo("Extra avond");
    }

    @Test
    void closesOnAHolidayForTheDeviationsReasonWhenItHasOne() {
        assertThat(hours(WEEK, closed("2026-04-27", "2026-04-28", "Meivakantie")).at(time("2026-04-27T10:00")).reason())
                .isEqualTo("Meivakantie");
    }

    @Test
    void looksFourHundredDaysAheadAndNoFurther() {
        LocalDate monday = LocalDate.of(2027, 2, 8);
        OpeningHours once = hours(List.of(new WeekBlock(MONDAY, LocalTime.NOON, LocalTime.of(13, 0), monday, monday)));

        assertThat(once.at(monday.minusDays(400).atStartOfDay(AMSTERDAM)).next())
                .isEqualTo(time("2027-02-08T12:00"));
        assertThat(once.at(monday.minusDays(401).atTime(23, 59).atZone(AMSTERDAM)).next()).isNull();
        assertThat(once.at(time("2027-02-08T13:00")).next()).isNull();
    }

    @Test
    void followsTheWeekThatIsValidOnTheDay() {
        LocalDate lastOld = LocalDate.of(2026, 1, 5);
        OpeningHours hours = hours(List.of(
                new WeekBlock(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), LONG_AGO, lastOld),
                new WeekBlock(MONDAY, LocalTime.of(14, 0), LocalTime.of(16, 0), lastOld.plusDays(1), null)));

        assertThat(hours.at(time("2026-01-05T09:00")).until()).isEqualTo(time("2026-01-05T12:00"));
        assertThat(hours.at(time("2026-01-05T12:00")).next()).isEqualTo(time("2026-01-12T14:00"));
    }

    @Test
    void listsWhatHoldsEachDay() {
        OpeningHours hours = hours(
                List.of(
                        block(MONDAY, "09:00", "12:00"),
                        block(TUESDAY, "09:00", "17:00"),
                        block(SATURDAY, "10:00", "11:00")),
                special("2026-04-07", "2026-04-07", "09:00", "12:00", "Studiemiddag"));

        assertThat(hours.days(LocalDate.of(2026, 4, 4), 4))
                .containsExactly(
                        new DayHours(LocalDate.of(2026, 4, 4), List.of(stretch("10:00", "11:00")), null),
                        new DayHours(LocalDate.of(2026, 4, 5), List.of(), null),
                        new DayHours(LocalDate.of(2026, 4, 6), List.of(), "Tweede Paasdag"),
                        new DayHours(LocalDate.of(2026, 4, 7), List.of(stretch("09:00", "12:00")), "Studiemiddag"));
        assertThat(hours.days(LocalDate.of(2026, 4, 4), 0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> hours.days(LocalDate.of(2026, 4, 4), -1));
    }

    private static OpenStatus open(String local) {
        OpenStatus status = hours(WEEK).at(time(local));
        assertThat(status).matches(OpenStatus::open).returns(null, OpenStatus::next).returns(null, OpenStatus::reason);
        return status;
    }

    private static OpenStatus shut(String local) {
        OpenStatus status = hours(WEEK).at(time(local));
        assertThat(status.open()).isFalse();
        assertThat(status.until()).isNull();
        return status;
    }
}
