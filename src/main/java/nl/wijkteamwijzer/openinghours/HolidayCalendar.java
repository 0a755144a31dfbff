package nl.wijkteamwijzer.openinghours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The days on which offices of one gemeente close: those of the Netherlands, and its own. Remembers a year once asked,
 * so new rules need a new calendar. For use by many threads.
 */
public final class HolidayCalendar {

    // Years come in from outside; without bounds a visitor could fill the memory with them.
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Locale language;
    private final Function<LocalDate, HolidayRules> rulesOn;
    private final Map<Integer, SortedMap<LocalDate, List<Holiday>>> years = new ConcurrentHashMap<>();

    /**
     * @param language English names for English, Dutch ones for any other; local days keep the name the rules give
     * @param rulesOn the rules in force on a day; may not answer null, nor ask this calendar anything
     */
    public HolidayCalendar(Locale language, Function<LocalDate, HolidayRules> rulesOn) {
        this.language = Objects.requireNonNull(language, "language");
        this.rulesOn = Objects.requireNonNull(rulesOn, "rulesOn");
    }

    /** All of them by date, the national before the local; none for a year before 2000 or after 2199. */
    public List<Holiday> inYear(int year) {
        return byDate(year).values().stream().flatMap(Collection::stream).toList();
    }

    /** The holiday on that day; of two on one date the national one. */
    public Optional<Holiday> on(LocalDate date) {
        List<Holiday> holidays = byDate(date.getYear()).get(date);
        return holidays == null ? Optional.empty() : Optional.of(holidays.get(0));
    }

    private SortedMap<LocalDate, List<Holiday>> byDate(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? new TreeMap<>()
                : years.computeIfAbsent(year, this::workOut);
    }

    private SortedMap<LocalDate, List<Holiday>> workOut(int year) {
        return Stream.concat(national(year), local(year))
                .collect(groupingBy(Holiday::date, TreeMap::new, toList()));
    }

    private Stream<Holiday> national(int year) {
        return NationalHoliday.all().stream()
                .flatMap(holiday -> holiday.datesIn(year).stream()
                        .filter(date -> holiday.isKept(rulesOn.apply(date), year))
                        .map(date -> new Holiday(date, holiday.nameIn(language))));
    }

    private Stream<Holiday> local(int year) {
        LocalDate newYear = Year.of(year).atDay(1);
        return newYear.datesUntil(newYear.plusYears(1))
                .flatMap(date -> rulesOn.apply(date).local().stream()
                        .filter(holiday -> holiday.fallsOn(date))
                        .map(holiday -> new Holiday(date, holiday.name())));
    }
}
