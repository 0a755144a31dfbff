package nl.wijkteamwijzer.wijkteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;
import nl.wijkteamwijzer.openinghours.Stretch;

/**
 * A day ahead on which an access point keeps other hours than in an ordinary week.
 *
 * @param channels for which that holds
 * @param stretches the hours instead; none: closed
 * @param reason for residents
 */
public record ComingDay(LocalDate date, List<Channel> channels, List<Stretch> stretches, String reason) {

    private static final int DAYS_AHEAD = 14;

    /** What is the same for several channels is said once. */
    public static List<ComingDay> of(Doors doors, AccessPoint point, String language, LocalDate today) {
        record Kind(LocalDate date, List<Stretch> stretches, String reason) {}
        Map<Kind, List<Channel>> found = new LinkedHashMap<>();
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            for (Channel channel : doors.channels(point)) {
                DayHours day = doors.hours(point, channel, language).days(today.plusDays(ahead), 1).get(0);
                if (day.reason() != null) {
                    found.computeIfAbsent(new Kind(day.date(), day.stretches(), day.reason()), kind -> new ArrayList<>())
                            .add(channel);
                }
            }
        }
        List<ComingDay> days = new ArrayList<>();
        found.forEach((kind, channels) -> days.add(
                new ComingDay(kind.date(), List.copyOf(channels), kind.stretches(), kind.reason())));
        return days;
    }

    /** Whether it holds for so many channels that they need not be named. */
    public boolean isForAll(int channelsInAll) {
        return channels.size() >= channelsInAll;
    }
}
