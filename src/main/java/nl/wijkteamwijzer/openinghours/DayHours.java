package nl.wijkteamwijzer.openinghours;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What holds on one day.
 *
 * @param stretches in order of time, without overlap; empty when closed all day
 * @param reason why the hours differ from those of the ordinary week; null when they do not, or when none was given
 */
public record DayHours(LocalDate date, List<Stretch> stretches, String reason) {

    public DayHours {
        Objects.requireNonNull(date, "date");
        stretches = List.copyOf(stretches);
    }
}
