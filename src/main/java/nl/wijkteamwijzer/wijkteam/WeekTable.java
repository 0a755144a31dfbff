package nl.wijkteamwijzer.wijkteam;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;

/**
 * Seven days of an access point from today on, per channel, as they really are: closures and holidays in.
 *
 * @param channels the columns
 * @param days the rows
 */
public record WeekTable(List<Channel> channels, List<Day> days) {

    private static final int WEEK = 7;

    /**
     * @param hours per channel, in the order of the columns
     * @param reason why the day differs from an ordinary one; null when it does not
     */
    public record Day(LocalDate date, List<DayHours> hours, String reason) {}

    public static WeekTable of(Doors doors, AccessPoint point, String language, LocalDate today) {
        // an e-mail can be sent at any hour, so hours would only raise doubt
        List<Channel> channels =
                doors.channels(point).stream().filter(channel -> channel != Channel.EMAIL).sorted().toList();
        List<List<DayHours>> columns = channels.stream()
                .map(channel -> doors.hours(point, channel, language).days(today, WEEK))
                .toList();
        return new WeekTable(
                channels,
                today.datesUntil(today.plusDays(WEEK))
                        .map(date -> day(date, columns.stream()
                                .map(column -> column.get((int) (date.toEpochDay() - today.toEpochDay())))
                                .toList()))
                        .toList());
    }

    private static Day day(LocalDate date, List<DayHours> hours) {
        Set<String> reasons = hours.stream()
                .map(DayHours::reason)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Day(date, hours, reasons.isEmpty() ? null : String.join(", ", reasons));
    }
}
