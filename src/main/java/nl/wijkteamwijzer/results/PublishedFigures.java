package nl.wijkteamwijzer.results;

import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What went out of one quarter of one gemeente: the figures and all that is needed to show them.
 *
 * @param earlier the versions before this one, the first first
 * @param voorbeeld made of invented ballots
 */
public record PublishedFigures(
        GemeenteCode gemeente,
        Quarter quarter,
        Sheet sheet,
        Publication figures,
        LocalDate publishedOn,
        Ways ways,
        List<Version> earlier,
        boolean voorbeeld) {

    /** A version that went out before, and what it said of itself. */
    public record Version(int number, LocalDate publishedOn, String note) {}

    public PublishedFigures {
        earlier = List.copyOf(earlier);
    }

    /** Never null: what is not on the sheet is hidden. */
    public Cell cell(String team, String code) {
        return figures.cell(team, code)
                .orElseGet(() -> new Cell(team, code, null, null, Comparisons.NONE));
    }
}
