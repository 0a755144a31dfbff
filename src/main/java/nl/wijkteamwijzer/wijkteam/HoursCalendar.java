package nl.wijkteamwijzer.wijkteam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Uid;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.openinghours.Stretch;
import nl.wijkteamwijzer.web.Words;

/**
 * The opening hours of the coming two months as iCalendar (RFC 5545): an event for each stretch in which one can walk in or
 * call. Single events in UTC, without recurrence rules and time zones, so that holidays, closures and changes of the clock
 * are right in every calendar program.
 */
final class HoursCalendar {

    private static final int DAYS_AHEAD = 60;

    private final Doors doors;
    private final String language;
    private final Words words;

    HoursCalendar(Doors doors, String language, Words words) {
        this.doors = doors;
        this.language = language;
        this.words = words;
    }

    String of(AccessPoint point, ZonedDateTime now) {
        Calendar calendar = new Calendar()
                .withProdId("-//Wijkteamwijzer//" + language.toUpperCase(java.util.Locale.ROOT))
                .withDefaults()
                .getFluentTarget();
        doors.channels(point).stream()
                .filter(channel -> channel == Channel.INLOOP || channel == Channel.TELEFOON)
                .forEach(channel -> add(calendar, point, channel, now));
        return calendar.toString();
    }

    private void add(Calendar calendar, AccessPoint point, Channel channel, ZonedDateTime now) {
        OpeningHours hours = doors.hours(point, channel, language);
        for (DayHours day : hours.days(now.toLocalDate(), DAYS_AHEAD)) {
            for (Stretch stretch : day.stretches()) {
                calendar.add(event(point, channel, day.date(), stretch, now));
            }
        }
    }

    private VEvent event(AccessPoint point, Channel channel, LocalDate date, Stretch stretch, ZonedDateTime now) {
        VEvent event = new VEvent(
                date.atTime(stretch.opens()).atZone(now.getZone()).toInstant(),
                date.atTime(stretch.closes()).atZone(now.getZone()).toInstant(),
                words.say("channel." + channel) + " " + point.getName());
        String identity = point.getSlug() + channel + date + stretch.opens();
        event.add(new Uid(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@wijkteamwijzer"));
        if (point.getStreet() != null) {
            event.add(new Location(point.getStreet() + " " + point.getHouseNumber() + ", " + point.getPlace()));
        }
        if (point.getPublication().isVoorbeeld()) {
            event.add(new Description(words.say("demo.plain")));
        }
        return event;
    }
}
