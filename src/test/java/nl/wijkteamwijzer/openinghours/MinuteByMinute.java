package nl.wijkteamwijzer.openinghours;

import static nl.wijkteamwijzer.openinghours.OpeningHoursFixture.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same answers by brute force: it paints every minute of every day, walks the minutes of many years once, and looks
 * back for the changes. Its calendar, holidays and summer time are plain arithmetic. Minutes count from 1970 in UTC.
 */
final class MinuteByMinute {

    static final int DAY = 24 * 60;
    private static final int DAYS_AHEAD = 400;
    private static final int[] SUMMER_BEGINS = summerTurns(3);
    private static final int[] SUMMER_ENDS = summerTurns(10);

    final int firstMinute;
    final int lastMinute;
    private final OpeningHours hours;
    private final Map<LocalDate, String> holidays = new TreeMap<>();
    private final int firstDay;
    private final boolean[][] painted;
    private final String[] reasons;
    private final boolean[] open;
    private final int[] changes;

    /** Knows the years from the first to the last, and enough beyond to look ahead. */
    MinuteByMinute(OpeningHours hours, Function<LocalDate, HolidayRules> rulesOn, int firstYear, int lastYear) {
        this.hours = hours;
        for (int year = firstYear - 1; year <= lastYear + 3; year++) {
            holidays.putAll(HolidayArithmetic.inYear(year, rulesOn));
        }
        firstDay = dayNumber(LocalDate.of(firstYear, 1, 1)) - 1;
        int days = dayNumber(LocalDate.of(lastYear, 12, 31)) + DAYS_AHEAD + 3 - firstDay;
        firstMinute = (firstDay + 1) * DAY;
        lastMinute = dayNumber(LocalDate.of(lastYear, 12, 31)) * DAY;
        painted = new boolean[days][];
        reasons = new String[days];
        for (int day = 0; day < days; day++) {
            paint(day);
        }
        open = new boolean[(days - 2) * DAY];
        changes = new int[open.length];
        walk();
    }

    Map<LocalDate, String> holidays() {
        return holidays;
    }

    boolean changesAt(int minute) {
        return open[minute - firstMinute] != open[minute - firstMinute - 1];
    }

    OpenStatus at(int minute) {
        boolean isOpen = open[minute - firstMinute];
        int change = changes[minute - firstMinute];
        if (isOpen) {
            return new OpenStatus(moment(minute), true, moment(change), null, null);
        }
        boolean tooFar = change < 0 || wallClock(change) / DAY > wallClock(minute) / DAY + DAYS_AHEAD;
        String reason = reasons[wallClock(minute) / DAY - firstDay];
        return new OpenStatus(moment(minute), false, null, tooFar ? null : moment(change), reason);
    }

    static ZonedDateTime moment(int minute) {
        return Instant.ofEpochSecond(minute * 60L).atZone(AMSTERDAM);
    }

    static int dayNumber(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private void walk() {
        for (int i = 0; i < open.length; i++) {
            int wallClock = wallClock(firstMinute + i);
            open[i] = painted[wallClock / DAY - firstDay][wallClock % DAY];
        }
        int change = -1;
        for (int i = open.length - 1; i >= 0; i--) {
            if (i + 1 < open.length && open[i] != open[i + 1]) {
                change = firstMinute + i + 1;
            }
            changes[i] = change;
        }
    }

    private void paint(int index) {
        LocalDate date = LocalDate.ofEpochDay(firstDay + index);
        boolean[] ordinary = ordinary(date);
        boolean[] actual = new boolean[DAY];
        String reason = holidays.get(date);
        if (saysSomething(date, true) || saysSomething(date, false)) {
            reason = paintDeviations(date, actual);
        } else if (reason == null) {
            actual = ordinary;
        }
        painted[index] = actual;
        for (int minute = 0; minute < DAY; minute++) {
            if (ordinary[minute] && !actual[minute]) {
                reasons[index] = reason;
            }
        }
    }

    private String paintDeviations(LocalDate date, boolean[] actual) {
        boolean closed = saysSomething(date, true);
        Deviation first = null;
        for (Deviation deviation : hours.deviations()) {
            if (deviation.closed() != closed || !within(date, deviation.firstDay(), deviation.lastDay())) {
                continue;
            }
            if (!closed) {
                fill(actual, deviation.opens(), deviation.closes());
            }
            if (deviation.reason() != null && (first == null || deviation.firstDay().isBefore(first.firstDay()))) {
                first = deviation;
            }
        }
        return first == null ? null : first.reason();
    }

    private boolean saysSomething(LocalDate date, boolean closed) {
        for (Deviation deviation : hours.deviations()) {
            if (deviation.closed() == closed && within(date, deviation.firstDay(), deviation.lastDay())) {
                return true;
            }
        }
        return false;
    }

    private boolean[] ordinary(LocalDate date) {
        boolean[] minutes = new boolean[DAY];
        for (WeekBlock block : hours.week()) {
            boolean itsDay = block.weekday().getValue() == weekday(dayNumber(date));
            if (itsDay && within(date, block.validFrom(), block.validTo())) {
                fill(minutes, block.opens(), block.closes());
            }
        }
        return minutes;
    }

    private static void fill(boolean[] minutes, LocalTime opens, LocalTime closes) {
        for (int minute = opens.toSecondOfDay() / 60; minute < closes.toSecondOfDay() / 60; minute++) {
            minutes[minute] = true;
        }
    }

    private static boolean within(LocalDate date, LocalDate first, LocalDate last) {
        return dayNumber(date) >= dayNumber(first) && (last == null || dayNumber(date) <= dayNumber(last));
    }

    /** Minutes from 1970 as the clock in Amsterdam shows them: an hour from UTC, and one more in summer. */
    static int wallClock(int minute) {
        int year = LocalDate.ofEpochDay(minute / DAY).getYear();
        boolean summer = minute >= SUMMER_BEGINS[year - 1970] && minute < SUMMER_ENDS[year - 1970];
        return minute + (summer ? 120 : 60);
    }

    /** The clock turns at one o'clock UTC on the last Sunday of March and of October, both of 31 days. */
    static int summerTurn(int year, int month) {
        int lastDay = dayNumber(LocalDate.of(year, month, 31));
        return (lastDay - weekday(lastDay) % 7) * DAY + 60;
    }

    private static int[] summerTurns(int month) {
        return IntStream.range(1970, 2100).map(year -> summerTurn(year, month)).toArray();
    }

    private static int weekday(int dayNumber) {
        return (dayNumber + 3) % 7 + 1;
    }
}
