package nl.wijkteamwijzer.openinghours;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When one channel of one access point is open: the ordinary week, the days that deviate from it, and the public
 * holidays, by the clock of one zone. No part may be null.
 *
 * @param deviations of several on one day, a closing one wins from special hours, special hours add up, and the one
 *     that began first gives its reason
 */
public record OpeningHours(
        Channel channel, List<WeekBlock> week, List<Deviation> deviations, HolidayCalendar holidays, ZoneId zone) {

    private static final int DAYS_AHEAD = 400;

    public OpeningHours {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(zone, "zone");
        week = List.copyOf(week);
        deviations = deviations.stream().sorted(comparing(Deviation::firstDay)).toList();
    }

    /**
     * Open or closed at that moment, whatever zone it is given in; the answer is in the zone of these hours. A moment
     * less than 400 days from the end of time is refused with a DateTimeException.
     */
    public OpenStatus at(ZonedDateTime moment) {
        ZonedDateTime here = moment.withZoneSameInstant(zone);
        Instant now = here.toInstant();
        Timeline timeline = new Timeline(zone, this::stretchesOn);
        if (timeline.isOpen(now)) {
            return OpenStatus.openUntil(here, timeline.closingAfter(now).atZone(zone));
        }
        LocalDate today = here.toLocalDate();
        Optional<ZonedDateTime> next =
                timeline.openingAfter(now, today.plusDays(DAYS_AHEAD)).map(opening -> opening.atZone(zone));
        return OpenStatus.closedUntil(here, next.orElse(null), reasonForLoss(today));
    }

    /** What holds on each of so many days, the first included. A negative count is an IllegalArgumentException. */
    public List<DayHours> days(LocalDate from, int count) {
        return from.datesUntil(from.plusDays(count)).map(this::day).toList();
    }

    private DayHours day(LocalDate day) {
        List<Stretch> ordinary = ordinaryOn(day);
        List<Stretch> actual = stretchesOn(day);
        return new DayHours(day, actual, actual.equals(ordinary) ? null : reasonOn(day));
    }

    private String reasonForLoss(LocalDate day) {
        List<Stretch> actual = stretchesOn(day);
        boolean losesHours = ordinaryOn(day).stream()
                .anyMatch(ordinary -> actual.stream().noneMatch(stretch -> stretch.covers(ordinary)));
        return losesHours ? reasonOn(day) : null;
    }

    private List<Stretch> stretchesOn(LocalDate day) {
        List<Deviation> deviating = deviatingOn(day);
        if (!deviating.isEmpty()) {
            return deviating.get(0).closed()
                    ? List.of()
                    : Stretch.merged(deviating.stream().map(Deviation::stretch).toList());
        }
        return holidays.on(day).isPresent() ? List.of() : ordinaryOn(day);
    }

    private String reasonOn(LocalDate day) {
        List<Deviation> deviating = deviatingOn(day);
        return deviating.isEmpty()
                ? holidays.on(day).map(Holiday::name).orElse(null)
                : deviating.stream().map(Deviation::reason).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The deviations that count on that day: all closing ones, or else all with special hours. */
    private List<Deviation> deviatingOn(LocalDate day) {
        List<Deviation> covering = deviations.stream().filter(deviation -> deviation.covers(day)).toList();
        if (covering.size() < 2) {
            return covering;
        }
        List<Deviation> closing = covering.stream().filter(Deviation::closed).toList();
        return closing.isEmpty() ? covering : closing;
    }

    private List<Stretch> ordinaryOn(LocalDate day) {
        return Stretch.merged(
                week.stream().filter(block -> block.appliesOn(day)).map(WeekBlock::stretch).toList());
    }
}
