package nl.wijkteamwijzer.openinghours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Hours on one day of every week, within one calendar day. Closing at or before opening, and ending before beginning,
 * are refused with an IllegalArgumentException.
 *
 * @param closes the first moment after the hours
 * @param validTo the last day it counts, or null until further notice
 */
public record WeekBlock(
        DayOfWeek weekday, LocalTime opens, LocalTime closes, LocalDate validFrom, LocalDate validTo) {

    public WeekBlock {
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(validFrom, "validFrom");
        Stretch.requireOrder(opens, closes);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Valid from " + validFrom + " to " + validTo);
        }
    }

    /** Whether these hours are part of the ordinary week on that day: the right weekday, and valid. */
    public boolean appliesOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    Stretch stretch() {
        return new Stretch(opens, closes);
    }
}
