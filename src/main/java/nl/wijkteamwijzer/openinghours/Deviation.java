package nl.wijkteamwijzer.openinghours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Days that do not follow the week: closed, or with special hours that replace it. A last day before the first, and
 * special hours that close at or before they open, are refused with an IllegalArgumentException.
 *
 * @param lastDay the last of these days
 * @param opens when special hours begin; dropped when closed
 * @param closes the first moment after the special hours; dropped when closed
 * @param reason for residents, as in "dicht vanwege ..."; null when none is given, and blank becomes null
 */
public record Deviation(
        LocalDate firstDay, LocalDate lastDay, boolean closed, LocalTime opens, LocalTime closes, String reason) {

    public Deviation {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("From " + firstDay + " to " + lastDay);
        }
        if (closed) {
            opens = null;
            closes = null;
        } else {
            Stretch.requireOrder(opens, closes);
        }
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    Stretch stretch() {
        return new Stretch(opens, closes);
    }

    Deviation onDays(LocalDate first, LocalDate last) {
        return new Deviation(first, last, closed, opens, closes, reason);
    }

    boolean saysTheSameAs(Deviation other) {
        return onDays(other.firstDay, other.lastDay).equals(other);
    }
}
