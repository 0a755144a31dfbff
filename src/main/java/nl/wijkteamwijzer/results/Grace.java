package nl.wijkteamwijzer.results;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * How long the automatic round leaves a quarter that is over to whoever brings in forms late.
 *
 * @param days after the last day of the quarter; below 0 it is published by hand only
 */
record Grace(int days) {

    /** All quarters before this one may go out by themselves; empty when none may. */
    Optional<Quarter> isOverBefore(LocalDate today) {
        return days < 0 ? Optional.empty() : Optional.of(Quarter.of(today.minusDays(days)));
    }
}
