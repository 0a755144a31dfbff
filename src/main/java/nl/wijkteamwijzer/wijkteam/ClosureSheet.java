package nl.wijkteamwijzer.wijkteam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.openinghours.Channel;

/** A closure as texts, and those texts as what they mean. */
public record ClosureSheet(Sheet sheet) {

    public static final String GEMEENTE = "gemeente";
    public static final String ACCESS_POINT = "toegangspunt";
    public static final String CHANNEL = "kanaal";
    public static final String FIRST_DAY = "eersteDag";
    public static final String LAST_DAY = "laatsteDag";
    public static final String HOURS = "uren";
    public static final String REASON = "reden";

    private static final String SEPARATOR = "--";

    static Sheet read(Closure closure) {
        Sheet sheet = Sheet.empty()
                .with(GEMEENTE, closure.gemeente().value())
                .with(ACCESS_POINT, closure.accessPoint())
                .with(CHANNEL, closure.channel() == null ? "" : closure.channel().name())
                .with(FIRST_DAY, closure.firstDay().toString())
                .with(LAST_DAY, closure.lastDay().toString())
                .with(HOURS, closure.hours());
        for (Closure.Text text : closure.texts()) {
            sheet = sheet.with(REASON + "_" + text.language(), text.reason());
        }
        return sheet;
    }

    /** "leiden-noord--inloop--2026-10-08", "gm0546--2026-12-31" */
    static String key(GemeenteCode gemeente, String accessPoint, Channel channel, LocalDate firstDay) {
        String place = accessPoint == null ? gemeente.value() : accessPoint;
        return (place + SEPARATOR + (channel == null ? "" : channel + SEPARATOR) + firstDay).toLowerCase(Locale.ROOT);
    }

    /** Empty while the place or the first day is not filled in. */
    String key() {
        return GemeenteCode.parse(sheet.get(GEMEENTE)).isPresent() && day(FIRST_DAY).isPresent()
                ? key(gemeente(), accessPoint(), channel(), firstDay())
                : "";
    }

    /** Whether a key is of the same place, on whatever day. */
    boolean isAtPlaceOf(String key) {
        return key().isEmpty() || place(key()).equals(place(key));
    }

    private static String place(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf(SEPARATOR)));
    }

    GemeenteCode gemeente() {
        return new GemeenteCode(sheet.get(GEMEENTE));
    }

    String accessPoint() {
        return sheet.orNull(ACCESS_POINT);
    }

    Channel channel() {
        return ChannelWeekKind.channel(sheet.get(CHANNEL)).orElse(null);
    }

    public LocalDate firstDay() {
        return day(FIRST_DAY).orElseThrow();
    }

    /** The first when there is no other. */
    public LocalDate lastDay() {
        return day(LAST_DAY).orElseGet(this::firstDay);
    }

    /** When it is open all the same; empty when it is closed. */
    Optional<WeekText.Hours> hours() {
        return hoursText().hours().stream().findFirst();
    }

    /** What is wrong with the hours. */
    Optional<WeekText.Reason> trouble() {
        WeekText text = hoursText();
        return text.hours().size() > 1
                ? Optional.of(WeekText.Reason.UNREADABLE)
                : text.problems().stream().findFirst().map(WeekText.Problem::reason);
    }

    private WeekText hoursText() {
        // a day in front makes it a line of a week, which is read leniently
        return WeekText.read(sheet.has(HOURS) ? "maandag " + sheet.get(HOURS) : "");
    }

    List<Closure.Text> reasons() {
        return Translations.of(sheet, REASON, language -> new Closure.Text(language, sheet.get(REASON + "_" + language)));
    }

    /** Nothing when it is empty or no day of the calendar. */
    Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(sheet.get(field)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    ClosureSheet tidied() {
        Sheet tidy = sheet;
        if (!sheet.has(LAST_DAY) && day(FIRST_DAY).isPresent()) {
            tidy = tidy.with(LAST_DAY, sheet.get(FIRST_DAY));
        }
        if (sheet.has(HOURS) && trouble().isEmpty()) {
            WeekText.Hours hours = hours().orElseThrow();
            tidy = tidy.with(HOURS, WeekText.text(hours.opens()) + "-" + WeekText.text(hours.closes()));
        }
        return new ClosureSheet(tidy);
    }
}
