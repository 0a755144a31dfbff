package nl.wijkteamwijzer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The opening hours of one channel worked out from what the API publishes, by the rule in openapi.json and nothing else. It
 * knows no stretches and merges nothing: it asks of one instant at a time whether it is open, and looks for the next instant
 * at which the answer differs among all instants at which it could.
 */
final class HoursByHand {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_AHEAD = 400;
    private static final int MINUTES_IN_A_DAY = 1440;
    private static final List<String> DAYS =
            List.of("MAANDAG", "DINSDAG", "WOENSDAG", "DONDERDAG", "VRIJDAG", "ZATERDAG", "ZONDAG");

    private final List<JsonObject> week;
    private final List<JsonObject> deviations;
    private final Map<LocalDate, String> holidays;
    private final TreeSet<LocalTime> times = new TreeSet<>(List.of(LocalTime.MIDNIGHT));

    /** @param channel one of kanalen in wijkteams/{slug} */
    HoursByHand(JsonObject channel, Map<LocalDate, String> holidays) {
        this.week = objects(channel.getJsonArray("week"));
        this.deviations = objects(channel.getJsonArray("afwijkingen"));
        this.holidays = holidays;
        for (List<JsonObject> hours : List.of(week, deviations)) {
            hours.stream().filter(block -> !block.isNull("van")).forEach(block -> {
                times.add(LocalTime.parse(block.getString("van")));
                times.add(LocalTime.parse(block.getString("tot")));
            });
        }
    }

    /** "open, tot, volgende, reden", as the API should tell them of that moment. */
    List<Object> at(ZonedDateTime moment) {
        Instant now = moment.toInstant();
        boolean open = isOpen(now);
        ZonedDateTime change = changeAfter(now, open);
        return nullable(open, open ? change : null, open ? null : change, open ? null : reason(moment.toLocalDate()));
    }

    static List<Object> nullable(Object... values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    private ZonedDateTime changeAfter(Instant now, boolean open) {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        for (LocalDate day = today; !day.isAfter(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            for (Instant instant : turns(day)) {
                if (instant.isAfter(now) && isOpen(instant) != open) {
                    return instant.atZone(ZONE);
                }
            }
        }
        return null;
    }

    /** All instants of a day at which hours can begin or end, also when the clock changes. */
    private TreeSet<Instant> turns(LocalDate day) {
        TreeSet<Instant> turns = new TreeSet<>();
        for (LocalTime time : times) {
            for (ZoneOffset offset : ZONE.getRules().getValidOffsets(day.atTime(time))) {
                turns.add(day.atTime(time).toInstant(offset));
            }
        }
        ZoneOffsetTransition change = ZONE.getRules().nextTransition(day.atStartOfDay(ZONE).toInstant());
        if (change.getInstant().atZone(ZONE).toLocalDate().equals(day)) {
            turns.add(change.getInstant());
        }
        return turns;
    }

    private boolean isOpen(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
        return isOpen(local.toLocalDate(), local.toLocalTime());
    }

    private boolean isOpen(LocalDate day, LocalTime time) {
        List<JsonObject> special = deviations(day);
        if (special.stream().anyMatch(deviation -> deviation.getBoolean("gesloten"))) {
            return false;
        }
        if (!special.isEmpty()) {
            return special.stream().anyMatch(deviation -> within(deviation, time));
        }
        return !holidays.containsKey(day) && isOrdinary(day, time);
    }

    private boolean isOrdinary(LocalDate day, LocalTime time) {
        return week.stream()
                .filter(block -> block.getString("dag").equals(DAYS.get(day.getDayOfWeek().getValue() - 1)))
                .filter(block -> holds(day, block, "geldigVanaf", "geldigTot"))
                .anyMatch(block -> within(block, time));
    }

    private String reason(LocalDate day) {
        List<JsonObject> special = deviations(day);
        if (special.isEmpty() && !holidays.containsKey(day) || !losesHours(day)) {
            return null;
        }
        boolean closed = special.stream().anyMatch(deviation -> deviation.getBoolean("gesloten"));
        return special.isEmpty()
                ? holidays.get(day)
                : special.stream()
                        .filter(deviation -> deviation.getBoolean("gesloten") == closed && !deviation.isNull("reden"))
                        .map(deviation -> deviation.getString("reden"))
                        .findFirst()
                        .orElse(null);
    }

    private boolean losesHours(LocalDate day) {
        return IntStream.range(0, MINUTES_IN_A_DAY)
                .mapToObj(LocalTime.MIN::plusMinutes)
                .anyMatch(time -> isOrdinary(day, time) && !isOpen(day, time));
    }

    private List<JsonObject> deviations(LocalDate day) {
        return deviations.stream().filter(deviation -> holds(day, deviation, "vanaf", "totEnMet")).toList();
    }

    private static boolean holds(LocalDate day, JsonObject record, String from, String through) {
        return !day.isBefore(LocalDate.parse(record.getString(from)))
                && (record.isNull(through) || !day.isAfter(LocalDate.parse(record.getString(through))));
    }

    private static boolean within(JsonObject hours, LocalTime time) {
        return !time.isBefore(LocalTime.parse(hours.getString("van"))) && time.isBefore(LocalTime.parse(hours.getString("tot")));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject).toList();
    }
}
