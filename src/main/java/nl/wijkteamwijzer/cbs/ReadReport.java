package nl.wijkteamwijzer.cbs;

import java.util.List;
import java.util.Optional;

/**
 * How the reading of a file went: rows without the header, and of the problems the first 500 bad rows and then the
 * first 500 warnings. The counts are complete.
 */
public record ReadReport(long rows, long badRows, long warnings, List<RowProblem> problems) {

    public ReadReport {
        problems = List.copyOf(problems);
    }

    /** Why nothing may be taken over from this file, in Dutch; empty when it may. */
    Optional<String> refusal(ImportOptions options, long usable) {
        if (usable == 0) {
            return Optional.of("Het bestand heeft geen enkele bruikbare regel.");
        }
        return badRows == 0 || options.allowBadRows()
                ? Optional.empty()
                : Optional.of("Het bestand heeft foute regels (" + badRows + "). Er is niets overgenomen.");
    }
}
