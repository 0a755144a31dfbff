package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.OpenStatus;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Says of access points whether somebody is there now, until when, and if not, when and why. */
@Named
@RequestScoped
public class DoorsNow {

    /** E-mail can always be sent; when it is read is no news on a page. */
    private static final Set<Channel> IMMEDIATE = Set.of(Channel.INLOOP, Channel.TELEFOON, Channel.AFSPRAAK);

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    /** Each channel by which one can reach somebody at once. */
    public List<DoorNow> of(AccessPoint point) {
        List<DoorNow> all = at(asAt.moment(), picture.part(Doors.class), point);
        all.forEach(now -> asAt.changesAt(now.status().changesAt()));
        return all;
    }

    /** What that page says at another moment, or with other hours. */
    public List<DoorNow> at(ZonedDateTime moment, Doors doors, AccessPoint point) {
        return doors.channels(point).stream()
                .filter(IMMEDIATE::contains)
                .map(channel -> now(channel, doors.hours(point, channel, page.getLanguage()).at(moment), moment))
                .toList();
    }

    /** The one that matters most: open before closed, and then the one that opens first. Null without channels. */
    public DoorNow first(AccessPoint point) {
        return of(point).stream()
                .filter(now -> now.channel() != Channel.AFSPRAAK)
                .min(Comparator.comparing((DoorNow now) -> !now.status().open())
                        .thenComparing(now -> now.status().next(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    private DoorNow now(Channel channel, OpenStatus status, ZonedDateTime moment) {
        String headline = words.say("now." + channel + (status.open() ? ".open" : ".closed"));
        return new DoorNow(channel, status, headline, detail(channel, status, moment));
    }

    private String detail(Channel channel, OpenStatus status, ZonedDateTime now) {
        String name = words.say("channel." + channel);
        if (status.open()) {
            return words.say("now.until", name, words.time(status.until().toLocalTime()));
        }
        String next = status.next() == null
                ? words.say("now.notKnown", name)
                : words.say("now.from", name, words.from(status.next(), now));
        return status.reason() == null ? next : words.say("now.because", status.reason(), next);
    }
}
