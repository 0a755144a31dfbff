package nl.wijkteamwijzer.openinghours;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Public holidays worked out by hand, from Easter by the rule of Butcher, to hold against those of the library. */
final class HolidayArithmetic {

    private final Function<LocalDate, HolidayRules> rulesOn;
    private final Map<LocalDate, String> names = new TreeMap<>();

    private HolidayArithmetic(Function<LocalDate, HolidayRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    /** The Dutch name of each holiday of a year from 2014. */
    static Map<LocalDate, String> inYear(int year, Function<LocalDate, HolidayRules> rulesOn) {
        HolidayArithmetic arithmetic = new HolidayArithmetic(rulesOn);
        arithmetic.everywhere(year, easter(year));
        arithmetic.byChoice(LocalDate.of(year, 5, 5), easter(year).minusDays(2));
        arithmetic.locally(year);
        return arithmetic.names;
    }

    private void everywhere(int year, LocalDate easter) {
        LocalDate kingsDay = LocalDate.of(year, 4, 27);
        names.put(LocalDate.of(year, 1, 1), "Nieuwjaarsdag");
        names.put(easter, "Eerste Paasdag");
        names.put(easter.plusDays(1), "Tweede Paasdag");
        names.put(kingsDay.getDayOfWeek() == SUNDAY ? kingsDay.minusDays(1) : kingsDay, "Koningsdag");
        names.put(easter.plusDays(39), "Hemelvaartsdag");
        names.put(easter.plusDays(49), "Eerste Pinksterdag");
        names.put(easter.plusDays(50), "Tweede Pinksterdag");
        names.put(LocalDate.of(year, 12, 25), "Eerste Kerstdag");
        names.put(LocalDate.of(year, 12, 26), "Tweede Kerstdag");
    }

    private void byChoice(LocalDate fifthOfMay, LocalDate goodFriday) {
        LiberationDay choice = rulesOn.apply(fifthOfMay).liberationDay();
        boolean lustrum = fifthOfMay.getYear() % 10 == 0 || fifthOfMay.getYear() % 10 == 5;
        if (choice == LiberationDay.ELK_JAAR || lustrum && choice != LiberationDay.NOOIT) {
            names.putIfAbsent(fifthOfMay, "Bevrijdingsdag");
        }
        if (rulesOn.apply(goodFriday).goodFriday()) {
            names.putIfAbsent(goodFriday, "Goede Vrijdag");
        }
    }

    /** Good for local days of the first eleven months, which cannot leave their year. */
    private void locally(int year) {
        for (LocalHoliday holiday : rulesOn.apply(LocalDate.of(year, 12, 31)).local()) {
            LocalDate day = LocalDate.of(year, holiday.day().getMonthValue(), holiday.day().getDayOfMonth());
            LocalDate kept = day.getDayOfWeek() == SUNDAY ? day.plusDays(holiday.sundayShift()) : day;
            if (rulesOn.apply(kept).local().contains(holiday)) {
                names.putIfAbsent(kept, holiday.name());
            }
        }
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
