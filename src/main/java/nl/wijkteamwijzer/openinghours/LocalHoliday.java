package nl.wijkteamwijzer.openinghours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A day on which one gemeente closes every year, such as Leidens Ontzet on 3 October. 29 February is kept on the 28th
 * in a common year.
 *
 * @param sundayShift days by which it moves when it falls on a Sunday: 1 to the Monday after, -1 to the Saturday
 *     before, 0 not at all; a week or more is refused with an IllegalArgumentException
 */
public record LocalHoliday(String name, MonthDay day, int sundayShift) {

    public LocalHoliday {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        if (Math.abs(sundayShift) >= DayOfWeek.values().length) {
            throw new IllegalArgumentException("A holiday moves by less than a week: " + sundayShift);
        }
    }

    /** Whether it is kept on this date, after any move away from Sunday. */
    public boolean fallsOn(LocalDate date) {
        // A move can carry it across New Year, so the year it belongs to is that of the day it came from.
        return isOwnDay(date) && !moves(date) || sundayShift != 0 && comesFromSunday(date.minusDays(sundayShift));
    }

    private boolean comesFromSunday(LocalDate origin) {
        return isOwnDay(origin) && moves(origin);
    }

    private boolean isOwnDay(LocalDate date) {
        return date.equals(day.atYear(date.getYear()));
    }

    private boolean moves(LocalDate date) {
        return sundayShift != 0 && date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
