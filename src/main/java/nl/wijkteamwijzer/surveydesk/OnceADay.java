package nl.wijkteamwijzer.surveydesk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Numbers as they were when somebody first asked for them on a day, so that nobody sees them go up one by one. */
final class OnceADay<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private LocalDate day;

    /** @param now what it is at this moment */
    synchronized int of(T what, LocalDate today, int now) {
        if (!today.equals(day)) {
            numbers.clear();
            day = today;
        }
        return numbers.computeIfAbsent(what, first -> now);
    }
}
