package nl.wijkteamwijzer.wijkteam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import nl.wijkteamwijzer.web.Problem;

/** Days and moments as a question to the API names them. */
final class Moments {

    // what lies further away says nothing about opening hours
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Moments() {}

    /** @param text as 2026-10-03; null or empty means the other */
    static LocalDate day(String text, LocalDate otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw Problem.badRequest("op moet een dag zijn, bijvoorbeeld 2026-10-03, van 2000 tot en met 2199.");
        }
    }

    /** @param text as 2026-10-03T10:00, with an offset or in the zone of the other; null or empty means the other */
    static ZonedDateTime moment(String text, ZonedDateTime otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            // a "+" in an address arrives as a space
            ZonedDateTime moment = parse(text.replace(' ', '+'), otherwise);
            inRange(moment.toLocalDate());
            return moment;
        } catch (DateTimeException e) {
            throw Problem.badRequest(
                    "tijdstip moet een moment zijn, bijvoorbeeld 2026-10-03T10:00 of 2026-10-03T10:00:00+02:00, van 2000 tot en"
                            + " met 2199.");
        }
    }

    private static ZonedDateTime parse(String text, ZonedDateTime otherwise) {
        return text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                ? OffsetDateTime.parse(text).atZoneSameInstant(otherwise.getZone())
                : LocalDateTime.parse(text).atZone(otherwise.getZone());
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("Too far away: " + day);
        }
        return day;
    }
}
