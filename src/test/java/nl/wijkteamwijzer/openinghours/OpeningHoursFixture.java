package nl.wijkteamwijzer.openinghours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Short ways to write hours down in a test. */
final class OpeningHoursFixture {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    static final LocalHoliday LEIDENS_ONTZET = new LocalHoliday("Leidens Ontzet", MonthDay.of(10, 3), 1);
    static final HolidayRules LEIDEN = new HolidayRules(false, LiberationDay.LUSTRUM, List.of(LEIDENS_ONTZET));
    static final HolidayCalendar HOLIDAYS = new HolidayCalendar(DUTCH, day -> LEIDEN);

    private OpeningHoursFixture() {}

    static WeekBlock block(DayOfWeek weekday, String opens, String closes) {
        return new WeekBlock(weekday, LocalTime.parse(opens), LocalTime.parse(closes), LONG_AGO, null);
    }

    static Deviation closed(String firstDay, String lastDay, String reason) {
        return new Deviation(LocalDate.parse(firstDay), LocalDate.parse(lastDay), true, null, null, reason);
    }

    static Deviation special(String firstDay, String lastDay, String opens, String closes, String reason) {
        return new Deviation(
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                false,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                reason);
    }

    static OpeningHours hours(List<WeekBlock> week, Deviation... deviations) {
        return new OpeningHours(Channel.INLOOP, week, List.of(deviations), HOLIDAYS, AMSTERDAM);
    }

    static List<WeekBlock> everyDay(String opens, String closes) {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> block(weekday, opens, closes))
                .toList();
    }

    static Stretch stretch(String opens, String closes) {
        return new Stretch(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** A time on the clock in Amsterdam; of two alike in autumn the earlier. */
    static ZonedDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM);
    }
}
