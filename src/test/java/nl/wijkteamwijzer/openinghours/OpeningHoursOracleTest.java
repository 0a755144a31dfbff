package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.MinuteByMinute.DAY;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.AMSTERDAM;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.DUTCH;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LEIDEN;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LEIDENS_ONTZET;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LONG_AGO;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.block;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.closed;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.everyDay;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.special;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Twenty years of opening hours against {@link MinuteByMinute}, which knows the rules but none of the code. */
class OpeningHoursOracleTest {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2034;
    private static final int MANY = 50_000;
    private static final int FEW = 5_000;
    private static final LocalDate NEW_POLICY = LocalDate.of(2022, 7, 1);
    private static final HolidayRules LATER_RULES = new HolidayRules(
            true, LiberationDay.ELK_JAAR, List.of(LEIDENS_ONTZET, new LocalHoliday("Kermis", MonthDay.of(6, 12), -1)));

    @Test
    void agreesOnOfficeHours() {
        List<WeekBlock> week = new ArrayList<>(List.of(block(DayOfWeek.TUESDAY, "19:00", "20:30")));
        for (DayOfWeek weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.add(block(weekday, "09:00", "12:30"));
            week.add(block(weekday, "13:30", "17:00"));
        }
        compareThoroughly(hours(week, List.of(
                closed("2020-03-16", "2020-06-01", "Lockdown"),
                special("2026-10-03", "2026-10-04", "10:00", "12:00", "Feest"),
                closed("2028-12-24", "2029-01-02", null))));
    }

    @Test
    void agreesOnHoursAroundTheHourThatTheClockSkipsOrRepeats() {
        List.of("01:30 02:30", "02:20 02:40", "02:30 03:30", "00:00 23:59").forEach(night -> {
            OpeningHours hours = hours(everyDay(night.substring(0, 5), night.substring(6)), List.of());
            compareClockChanges(hours, compareSamples(hours, FEW));
        });
    }

    @Test
    void agreesOnHoursFurtherApartThanAnybodyLooksAhead() {
        List<WeekBlock> rare = Stream.of("2016-05-05", "2018-01-01", "2019-02-07", "2022-10-03", "2030-05-05")
                .map(LocalDate::parse)
                .map(day -> new WeekBlock(day.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.NOON, day, day.plusDays(8)))
                .toList();
        compareSamples(hours(rare, List.of()), FEW);
    }

    @TestFactory
    Stream<DynamicTest> agreesOnHoursThatNobodyWouldThinkOf() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    OpeningHours hours = randomHours(new Random(seed));
                    compareClockChanges(hours, compareSamples(hours, MANY));
                }));
    }

    @Test
    void agreesOnTheHolidaysOfTwoCenturies() {
        HolidayCalendar calendar = new HolidayCalendar(DUTCH, OpeningHoursOracleTest::rulesOn);
        for (int year = 2014; year <= 2199; year++) {
            Map<LocalDate, String> byHand = HolidayArithmetic.inYear(year, OpeningHoursOracleTest::rulesOn);
            LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .forEach(day -> assertThat(calendar.on(day).map(Holiday::name))
                            .isEqualTo(Optional.ofNullable(byHand.get(day))));
            assertThat(calendar.inYear(year)).extracting(Holiday::date).containsAll(byHand.keySet()).isSorted();
        }
    }

    /** At every change, on all minutes of every holiday and clock change, and on many others. */
    private static void compareThoroughly(OpeningHours hours) {
        MinuteByMinute oracle = compareSamples(hours, MANY);
        oracle.holidays().keySet().stream()
                .filter(day -> day.getYear() > FIRST_YEAR && day.getYear() < LAST_YEAR)
                .forEach(day -> compareDay(hours, oracle, MinuteByMinute.dayNumber(day)));
        compareClockChanges(hours, oracle);
    }

    private static void compareClockChanges(OpeningHours hours, MinuteByMinute oracle) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            compareDay(hours, oracle, MinuteByMinute.summerTurn(year, 3) / DAY);
            compareDay(hours, oracle, MinuteByMinute.summerTurn(year, 10) / DAY);
        }
    }

    private static MinuteByMinute compareSamples(OpeningHours hours, int randomMinutes) {
        MinuteByMinute oracle = new MinuteByMinute(hours, OpeningHoursOracleTest::rulesOn, FIRST_YEAR, LAST_YEAR);
        for (int minute = oracle.firstMinute + 2; minute < oracle.lastMinute; minute++) {
            if (oracle.changesAt(minute)) {
                compareMinutes(hours, oracle, minute - 2, minute + 2);
            }
        }
        new Random(randomMinutes)
                .ints(randomMinutes, oracle.firstMinute, oracle.lastMinute)
                .forEach(minute -> compareMinutes(hours, oracle, minute, minute + 1));
        return oracle;
    }

    /** All minutes of a day in Amsterdam, and of some hours on either side. */
    private static void compareDay(OpeningHours hours, MinuteByMinute oracle, int day) {
        compareMinutes(hours, oracle, day * DAY - 180, (day + 1) * DAY + 60);
    }

    private static void compareMinutes(OpeningHours hours, MinuteByMinute oracle, int from, int to) {
        for (int minute = from; minute < to; minute++) {
            ZoneId asked = minute % 2 == 0 ? AMSTERDAM : ZoneId.of("America/New_York");
            OpenStatus answer = hours.at(MinuteByMinute.moment(minute).withZoneSameInstant(asked));
            OpenStatus expected = oracle.at(minute);
            if (!answer.equals(expected)) {
                assertThat(answer).isEqualTo(expected);
            }
        }
    }

    private static OpeningHours randomHours(Random random) {
        List<WeekBlock> week = Stream.generate(() -> randomBlock(random)).limit(40).toList();
        List<Deviation> deviations = Stream.generate(() -> randomDeviation(random)).limit(100).toList();
        return hours(week, deviations);
    }

    private static WeekBlock randomBlock(Random random) {
        LocalTime[] times = randomTimes(random);
        LocalDate from = random.nextBoolean() ? LONG_AGO : randomDay(random);
        LocalDate to = random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(5000));
        return new WeekBlock(DayOfWeek.of(1 + random.nextInt(7)), times[0], times[1], from, to);
    }

    private static Deviation randomDeviation(Random random) {
        LocalTime[] times = randomTimes(random);
        LocalDate first = randomDay(random);
        String reason = random.nextInt(5) == 0 ? null : "reden " + random.nextInt();
        LocalDate last = first.plusDays(random.nextInt(60));
        return new Deviation(first, last, random.nextInt(3) == 0, times[0], times[1], reason);
    }

    private static LocalDate randomDay(Random random) {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * 20));
    }

    /** Half of them at night, where the clock changes. */
    private static LocalTime[] randomTimes(Random random) {
        int opens = random.nextInt(random.nextBoolean() ? 240 : DAY - 240);
        int closes = opens + 1 + random.nextInt(239);
        return new LocalTime[] {LocalTime.of(opens / 60, opens % 60), LocalTime.of(closes / 60, closes % 60)};
    }

    private static OpeningHours hours(List<WeekBlock> week, List<Deviation> deviations) {
        HolidayCalendar calendar = new HolidayCalendar(DUTCH, OpeningHoursOracleTest::rulesOn);
        return new OpeningHours(Channel.INLOOP, week, deviations, calendar, AMSTERDAM);
    }

    private static HolidayRules rulesOn(LocalDate day) {
        return day.isBefore(NEW_POLICY) ? LEIDEN : LATER_RULES;
    }
}
