package nl.wijkteamwijzer.teamdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.ChannelWeek;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.Remark;

/**
 * All that belongs to one access point.
 *
 * @param weeks that count now or later
 * @param closures that have not passed, those of the whole gemeente too
 * @param drafts of any of these
 * @param remarks of residents that nobody has dealt with
 */
public record TeamFile(
        AccessPoint point, List<ChannelWeek> weeks, List<Closure> closures, List<Draft> drafts, List<Remark> remarks) {

    /** Whether somebody should have looked at the contact or the weeks by that day. */
    public boolean isOverdueOn(LocalDate day) {
        return Stream.concat(Stream.of(point), weeks.stream())
                .map(PublicRecord::getPublication)
                .anyMatch(publication -> publication.isOverdueOn(day));
    }

    /** The ways of contact for which there is no week. */
    public List<Channel> missing() {
        return Stream.of(Channel.values())
                .filter(channel -> weeks.stream().noneMatch(week -> week.channel() == channel))
                .toList();
    }
}
