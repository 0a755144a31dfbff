package nl.wijkteamwijzer.openinghours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hours by the clock on the wall, laid out in real time. Between two changes of the clock wall time and real time run
 * alike, so every answer is sought in one such part at a time.
 *
 * @param hoursOn the hours on a day: in order of time, joined
 */
record Timeline(ZoneId zone, Function<LocalDate, List<Stretch>> hoursOn) {

    boolean isOpen(Instant moment) {
        return stretchAt(moment).isPresent();
    }

    /** The first instant not open, counted from one that is; else that instant itself. */
    Instant closingAfter(Instant open) {
        Instant end = open;
        // More than once round only where the clock changes during opening hours.
        for (Optional<Stretch> stretch = stretchAt(end); stretch.isPresent(); stretch = stretchAt(end)) {
            LocalDateTime closes = local(end).toLocalDate().atTime(stretch.get().closes());
            end = earliest(closes.toInstant(offset(end)), nextClockChange(end));
        }
        return end;
    }

    /** The first open instant after a closed one, up to the end of the last day; empty when there is none. */
    Optional<Instant> openingAfter(Instant closed, LocalDate lastDay) {
        Instant end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        Instant from = closed;
        while (from.isBefore(end)) {
            Instant to = earliest(nextClockChange(from), end);
            // A change of the clock can itself jump into opening hours.
            Optional<Instant> opening = openingBetween(from, to)
                    .or(() -> Optional.of(to).filter(change -> change.isBefore(end) && isOpen(change)));
            if (opening.isPresent()) {
                return opening;
            }
            from = to;
        }
        return Optional.empty();
    }

    /** The first opening after from and before to, between which the clock does not change. */
    private Optional<Instant> openingBetween(Instant from, Instant to) {
        ZoneOffset offset = offset(from);
        LocalDate lastDay = LocalDateTime.ofInstant(to, offset).toLocalDate();
        return local(from).toLocalDate()
                .datesUntil(lastDay.plusDays(1))
                .flatMap(day -> hoursOn.apply(day).stream().map(hours -> day.atTime(hours.opens())))
                .map(opening -> opening.toInstant(offset))
                .filter(opening -> opening.isAfter(from) && opening.isBefore(to))
                .findFirst();
    }

    private Optional<Stretch> stretchAt(Instant moment) {
        LocalDateTime local = local(moment);
        return hoursOn.apply(local.toLocalDate()).stream()
                .filter(stretch -> stretch.contains(local.toLocalTime()))
                .findFirst();
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private ZoneOffset offset(Instant moment) {
        return zone.getRules().getOffset(moment);
    }

    private Instant nextClockChange(Instant moment) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(moment);
        return change == null ? Instant.MAX : change.getInstant();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
