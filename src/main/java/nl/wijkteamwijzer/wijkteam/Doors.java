package nl.wijkteamwijzer.wijkteam;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.Deviation;
import nl.wijkteamwijzer.openinghours.Deviations;
import nl.wijkteamwijzer.openinghours.HolidayCalendar;
import nl.wijkteamwijzer.openinghours.HolidayRules;
import nl.wijkteamwijzer.openinghours.LiberationDay;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.openinghours.WeekBlock;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** When each channel of each access point is open, from all published weeks, closures and holidays. Never changes. */
public final class Doors {

    private static final HolidayRules NATIONAL_ONLY = new HolidayRules(false, LiberationDay.NOOIT, List.of());

    /** What the database holds. */
    record Records(
            List<ChannelWeek> weeks,
            List<Closure> closures,
            List<HolidaySetting> settings,
            List<LocalHolidaySetting> localHolidays) {}

    private record Key(String accessPoint, Channel channel, String language) {}

    private record Place(GemeenteCode gemeente, String language) {}

    private final Records records;
    private final ZoneId zone;
    private final Map<String, Set<Channel>> channels = new HashMap<>();
    private final Map<Key, OpeningHours> hours = new ConcurrentHashMap<>();
    private final Map<Place, HolidayCalendar> calendars = new ConcurrentHashMap<>();

    Doors(Records all, ZoneId zone) {
        records = new Records(
                PublicRecord.latest(all.weeks()), PublicRecord.latest(all.closures()), all.settings(), all.localHolidays());
        this.zone = zone;
        records.weeks().forEach(week -> channels
                .computeIfAbsent(week.accessPoint(), slug -> EnumSet.noneOf(Channel.class))
                .add(week.channel()));
    }

    /** The same with closures that are not published yet. */
    public Doors with(List<Closure> more) {
        List<Closure> closures = Stream.concat(
                        records.closures().stream()
                                .filter(kept -> more.stream().noneMatch(one -> one.recordKey().equals(kept.recordKey()))),
                        more.stream())
                .toList();
        return new Doors(new Records(records.weeks(), closures, records.settings(), records.localHolidays()), zone);
    }

    /** The weeks of an access point that count on a day or later, by channel and then by their first day. */
    public List<ChannelWeek> weeks(AccessPoint point, LocalDate day) {
        return channels(point).stream()
                .flatMap(channel -> {
                    List<ChannelWeek> inTurn = inTurn(point.getSlug(), channel);
                    return inTurn.stream().skip(Math.max(0, inTurn.stream().filter(week -> week.beginsBy(day)).count() - 1));
                })
                .filter(week -> week.getPublication().getValidTo().filter(day::isAfter).isEmpty())
                .toList();
    }

    /** All published closures that have not passed by a day, by their first day. */
    public List<Closure> closuresFrom(LocalDate day) {
        return closures().filter(closure -> !closure.lastDay().isBefore(day)).sorted(comparing(Closure::firstDay)).toList();
    }

    /** All published closures, the latest first: for the reasons that were given. */
    public List<Closure> closuresSoFar() {
        return closures().sorted(comparing(Closure::firstDay).reversed()).toList();
    }

    /** The channels for which a week was ever published, in their fixed order. */
    public Set<Channel> channels(AccessPoint point) {
        return channels.getOrDefault(point.getSlug(), Set.of());
    }

    /** @param language for the reasons */
    public OpeningHours hours(AccessPoint point, Channel channel, String language) {
        return hours.computeIfAbsent(
                new Key(point.getSlug(), channel, language),
                key -> new OpeningHours(
                        channel,
                        week(point.getSlug(), channel),
                        deviations(point, channel, language),
                        holidays(point.getGemeente(), language),
                        zone));
    }

    /** @param language for the names */
    public HolidayCalendar holidays(GemeenteCode gemeente, String language) {
        return calendars.computeIfAbsent(
                new Place(gemeente, language),
                place -> new HolidayCalendar(Locale.forLanguageTag(language), day -> rules(gemeente, language, day)));
    }

    private List<WeekBlock> week(String slug, Channel channel) {
        List<ChannelWeek> inTurn = inTurn(slug, channel);
        return Stream.iterate(0, index -> index < inTurn.size(), index -> index + 1)
                .flatMap(index -> inTurn.get(index).blocks(
                        index + 1 < inTurn.size() ? inTurn.get(index + 1).getPublication().getValidFrom() : null))
                .toList();
    }

    private List<ChannelWeek> inTurn(String slug, Channel channel) {
        return records.weeks().stream()
                .filter(week -> week.accessPoint().equals(slug) && week.channel() == channel)
                .sorted(comparing(week -> week.getPublication().getValidFrom()))
                .toList();
    }

    private List<Deviation> deviations(AccessPoint point, Channel channel, String language) {
        return Deviations.mostSpecific(List.of(
                deviations(language, closures().filter(c -> c.isOfGemeente(point.getGemeente(), null))),
                deviations(language, closures().filter(c -> c.isOfGemeente(point.getGemeente(), channel))),
                deviations(language, closures().filter(c -> c.isOf(point.getSlug(), null))),
                deviations(language, closures().filter(c -> c.isOf(point.getSlug(), channel)))));
    }

    private Stream<Closure> closures() {
        return records.closures().stream().filter(Closure::happens);
    }

    private static List<Deviation> deviations(String language, Stream<Closure> closures) {
        return closures.map(closure -> closure.deviation(language)).toList();
    }

    private HolidayRules rules(GemeenteCode gemeente, String language, LocalDate day) {
        return records.settings().stream()
                .filter(setting -> setting.isOf(gemeente, day))
                .findFirst()
                .map(setting -> new HolidayRules(
                        setting.closesOnGoodFriday(),
                        setting.liberationDay(),
                        records.localHolidays().stream()
                                .filter(holiday -> holiday.isOf(gemeente, day))
                                .map(holiday -> holiday.holiday(language))
                                .toList()))
                .orElse(NATIONAL_ONLY);
    }
}
