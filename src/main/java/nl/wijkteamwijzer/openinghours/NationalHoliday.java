package nl.wijkteamwijzer.openinghours;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * The public holidays of the Netherlands. Those kept everywhere come before the two that a gemeente may choose, so that
 * of two on one date the surest stands first.
 */
enum NationalHoliday {
    NEW_YEAR("NEW_YEAR", "Nieuwjaarsdag", "New Year's Day"),
    EASTER_SUNDAY("christian.EASTER", "Eerste Paasdag", "Easter Sunday"),
    EASTER_MONDAY("christian.EASTER_MONDAY", "Tweede Paasdag", "Easter Monday"),
    KINGS_DAY("KINGS_DAY", "Koningsdag", "King's Day"),
    ASCENSION_DAY("christian.ASCENSION_DAY", "Hemelvaartsdag", "Ascension Day"),
    WHIT_SUNDAY("christian.PENTECOST", "Eerste Pinksterdag", "Whit Sunday"),
    WHIT_MONDAY("christian.PENTECOST_MONDAY", "Tweede Pinksterdag", "Whit Monday"),
    CHRISTMAS_DAY("FIRST_CHRISTMAS_DAY", "Eerste Kerstdag", "Christmas Day"),
    BOXING_DAY("SECOND_CHRISTMAS_DAY", "Tweede Kerstdag", "Boxing Day"),
    GOOD_FRIDAY("christian.GOOD_FRIDAY", "Goede Vrijdag", "Good Friday", (rules, year) -> rules.goodFriday()),
    LIBERATION_DAY(null, "Bevrijdingsdag", "Liberation Day", (rules, year) -> rules.liberationDay().isKeptIn(year)) {
        // Until 1989 the library knows it only each fifth year; a gemeente may have it every year.
        @Override
        List<LocalDate> datesIn(int year) {
            return List.of(LocalDate.of(year, Month.MAY, 5));
        }
    };

    private final String libraryKey;
    private final String dutch;
    private final String english;
    private final BiPredicate<HolidayRules, Integer> kept;

    NationalHoliday(String libraryKey, String dutch, String english) {
        this(libraryKey, dutch, english, (rules, year) -> true);
    }

    NationalHoliday(String libraryKey, String dutch, String english, BiPredicate<HolidayRules, Integer> kept) {
        this.libraryKey = libraryKey;
        this.dutch = dutch;
        this.english = english;
        this.kept = kept;
    }

    /** Its one date in that year, or none: Koningsdag began in 2014. */
    List<LocalDate> datesIn(int year) {
        return Library.NETHERLANDS.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getPropertiesKey().equals(libraryKey))
                .map(de.focus_shift.jollyday.core.Holiday::getDate)
                .toList();
    }

    boolean isKept(HolidayRules rules, int year) {
        return kept.test(rules, year);
    }

    /** English for an English-speaking reader; Dutch for everybody else, as it is the language of the office. */
    String nameIn(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : dutch;
    }

    static List<NationalHoliday> all() {
        return Arrays.asList(values());
    }

    /** Read once, at the first question, because the library parses XML to begin. */
    private static final class Library {

        static final HolidayManager NETHERLANDS = load();

        private Library() {}

        // It finds its parts through the thread's class loader, and in a server not every thread carries ours.
        private static HolidayManager load() {
            Thread thread = Thread.currentThread();
            ClassLoader callers = thread.getContextClassLoader();
            thread.setContextClassLoader(NationalHoliday.class.getClassLoader());
            try {
                return HolidayManager.getInstance(ManagerParameters.create("nl"));
            } finally {
                thread.setContextClassLoader(callers);
            }
        }
    }
}
