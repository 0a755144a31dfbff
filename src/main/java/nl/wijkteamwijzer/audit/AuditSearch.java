package nl.wijkteamwijzer.audit;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which entries one wants to see; what is null does not matter.
 *
 * @param account the whole name
 * @param text occurs in what it was done to, or in what it was or became
 */
public record AuditSearch(String account, String action, String kind, LocalDate from, LocalDate until, String text) {

    String textPattern() {
        return text == null ? "%" : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
