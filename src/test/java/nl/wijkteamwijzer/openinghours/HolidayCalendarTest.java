package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.DUTCH;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.HOLIDAYS;
import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.LEIDENS_ONTZET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {

    private static final HolidayRules NOTHING_OF_ITS_OWN = new HolidayRules(false, LiberationDay.NOOIT, List.of());
    private static final HolidayRules EVERYTHING =
            new HolidayRules(true, LiberationDay.ELK_JAAR, List.of(LEIDENS_ONTZET));

    @Test
    void listsAYearByDateInDutch() {
        assertThat(calendar(EVERYTHING).inYear(2026))
                .containsExactly(
                        holiday("2026-01-01", "Nieuwjaarsdag"),
                        holiday("2026-04-03", "Goede Vrijdag"),
                        holiday("2026-04-05", "Eerste Paasdag"),
                        holiday("2026-04-06", "Tweede Paasdag"),
                        holiday("2026-04-27", "Koningsdag"),
                        holiday("2026-05-05", "Bevrijdingsdag"),
                        holiday("2026-05-14", "Hemelvaartsdag"),
                        holiday("2026-05-24", "Eerste Pinksterdag"),
                        holiday("2026-05-25", "Tweede Pinksterdag"),
                        holiday("2026-10-03", "Leidens Ontzet"),
                        holiday("2026-12-25", "Eerste Kerstdag"),
                        holiday("2026-12-26", "Tweede Kerstdag"));
    }

    @Test
    void namesThemInEnglishForAnyEnglishAndInDutchForTheRest() {
        assertThat(new HolidayCalendar(Locale.UK, day -> EVERYTHING).inYear(2026))
                .extracting(Holiday::name)
                .containsExactly(
                        "New Year's Day",
                        "Good Friday",
                        "Easter Sunday",
                        "Easter Monday",
                        "King's Day",
                        "Liberation Day",
                        "Ascension Day",
                        "Whit Sunday",
                        "Whit Monday",
                        "Leidens Ontzet",
                        "Christmas Day",
                        "Boxing Day");
        assertThat(new HolidayCalendar(Locale.FRENCH, day -> EVERYTHING).on(LocalDate.of(2026, 4, 6)))
                .contains(holiday("2026-04-06", "Tweede Paasdag"));
    }

    @Test
    void keepsGoodFridayAndLiberationDayOnlyWhereTheRulesSaySo() {
        assertThat(calendar(NOTHING_OF_ITS_OWN).inYear(2025))
                .extracting(Holiday::name)
                .hasSize(9)
                .doesNotContain("Goede Vrijdag", "Bevrijdingsdag");
    }

    @Test
    void keepsALustrumEachFifthYear() {
        assertThat(HOLIDAYS.on(LocalDate.of(2025, 5, 5))).contains(holiday("2025-05-05", "Bevrijdingsdag"));
        assertThat(HOLIDAYS.on(LocalDate.of(2026, 5, 5))).isEmpty();
        assertThat(HOLIDAYS.on(LocalDate.of(2030, 5, 5))).isPresent();
    }

    @Test
    void movesKoningsdagToSaturdayWhenItFallsOnSunday() {
        assertThat(HOLIDAYS.on(LocalDate.of(2025, 4, 26))).contains(holiday("2025-04-26", "Koningsdag"));
        assertThat(HOLIDAYS.on(LocalDate.of(2025, 4, 27))).isEmpty();
    }

    @Test
    void movesLeidensOntzetToMondayWhenItFallsOnSunday() {
        assertThat(HOLIDAYS.on(LocalDate.of(2027, 10, 3))).isEmpty();
        assertThat(HOLIDAYS.on(LocalDate.of(2027, 10, 4))).contains(holiday("2027-10-04", "Leidens Ontzet"));
    }

    @Test
    void givesBothHolidaysOfOneDateInTheListAndTheSurestOfThemForTheDay() {
        HolidayCalendar calendar = calendar(new HolidayRules(
                false, LiberationDay.ELK_JAAR, List.of(new LocalHoliday("Dorpsfeest", MonthDay.of(5, 5), 0))));

        assertThat(calendar.inYear(2016))
                .filteredOn(holiday -> holiday.date().equals(LocalDate.of(2016, 5, 5)))
                .extracting(Holiday::name)
                .containsExactly("Hemelvaartsdag", "Bevrijdingsdag", "Dorpsfeest");
        assertThat(calendar.on(LocalDate.of(2016, 5, 5))).contains(holiday("2016-05-05", "Hemelvaartsdag"));
        assertThat(calendar.on(LocalDate.of(2017, 5, 5))).contains(holiday("2017-05-05", "Bevrijdingsdag"));
    }

    @Test
    void appliesTheRulesInForceOnTheDayItself() {
        LocalDate change = LocalDate.of(2026, 5, 1);
        HolidayCalendar calendar =
                new HolidayCalendar(DUTCH, day -> day.isBefore(change) ? NOTHING_OF_ITS_OWN : EVERYTHING);

        assertThat(calendar.on(LocalDate.of(2026, 4, 3))).isEmpty();
        assertThat(calendar.on(LocalDate.of(2026, 5, 5))).isPresent();
        assertThat(calendar.on(LocalDate.of(2025, 10, 3))).isEmpty();
        assertThat(calendar.on(LocalDate.of(2026, 10, 3))).isPresent();
        assertThat(calendar.on(LocalDate.of(2027, 3, 26))).contains(holiday("2027-03-26", "Goede Vrijdag"));
    }

    @Test
    void worksAYearOutOnce() {
        AtomicInteger asked = new AtomicInteger();
        HolidayCalendar calendar = new HolidayCalendar(DUTCH, day -> {
            asked.incrementAndGet();
            return EVERYTHING;
        });

        calendar.inYear(2026);
        int once = asked.get();
        calendar.inYear(2026);
        calendar.on(LocalDate.of(2026, 1, 1));

        assertThat(asked).hasValue(once);
    }

    @Test
    void knowsNoHolidaysOutsideItsTwoCenturies() {
        assertThat(HOLIDAYS.inYear(1999)).isEmpty();
        assertThat(HOLIDAYS.on(LocalDate.of(2200, 1, 1))).isEmpty();
        assertThat(HOLIDAYS.inYear(2199)).isNotEmpty();
    }

    private static HolidayCalendar calendar(HolidayRules rules) {
        return new HolidayCalendar(DUTCH, day -> rules);
    }

    private static Holiday holiday(String date, String name) {
        return new Holiday(LocalDate.parse(date), name);
    }
}
