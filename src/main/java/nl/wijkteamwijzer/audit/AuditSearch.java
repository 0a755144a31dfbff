package nl.wijkteamwijzer.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Which entries one wants to see; what is null does not matter.
 *
 * @param account the whole name
 * @param text occurs in what it was done to, or in what it was or became
 */
public record AuditSearch(String account, String action, String kind, LocalDate from, LocalDate until, String text) {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9000, 1, 1);

    String accountPattern() {
        return pattern(account);
    }

    String actionPattern() {
        return pattern(action);
    }

    String kindPattern() {
        return pattern(kind);
    }

    String textPattern() {
        return text == null ? "%" : "%" + pattern(text.toLowerCase(Locale.ROOT)) + "%";
    }

    LocalDateTime begin() {
        return within(from == null ? EVER : from).atStartOfDay();
    }

    LocalDateTime end() {
        return within(until == null ? FOREVER : until).plusDays(1).atStartOfDay();
    }

    private static LocalDate within(LocalDate day) {
        LocalDate late = day.isAfter(FOREVER) ? FOREVER : day;
        return late.isBefore(EVER) ? EVER : late;
    }

    /** Of that text and no other; PostgreSQL takes none with a zero in it. */
    private static String pattern(String text) {
        return text == null ? "%" : text.replace("\0", "").replaceAll("([!%_])", "!$1");
    }
}
