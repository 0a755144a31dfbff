package nl.wijkteamwijzer.figuredesk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Sheet;

/**
 * The figures of a quarter as lines of a table, for a spreadsheet: each question of the gemeente, then of each team.
 *
 * @param whole what the line without a team is called
 * @param state how far the figures are, in words
 * @param wording of what was asked
 */
record FigureTable(
        PublishedFigures figures, List<Sheet.Team> teams, String whole, String state, Function<Sheet.Asked, String> wording) {

    /** The columns, by their names in open data. */
    static final List<String> COLUMNS = List.of(
            "periode", "gemeente", "stand", "wijkteam", "naam", "vragenlijst", "indicator", "omschrijving", "eenheid",
            "n", "zonderMening", "waarde", "grens", "onder", "boven", "getoond");

    /** Of each line the cells: a text, a number, or null for nothing. */
    List<List<Object>> lines() {
        return figures.sheet().asked().stream()
                .flatMap(asked -> Stream.concat(Stream.of(line(null, whole, asked)), teams.stream().map(team -> line(team.slug(), team.name(), asked))))
                .toList();
    }

    private List<Object> line(String slug, String name, Sheet.Asked asked) {
        Cell cell = figures.cell(slug, asked.code());
        Figure figure = cell.figure();
        return Arrays.asList(
                figures.quarter().toString(),
                figures.gemeente().value(),
                state,
                slug,
                name,
                asked.questionnaire(),
                asked.code(),
                wording.apply(asked).replace("\u00ad", ""),
                figure != null && figure.measure() == Measure.MARK ? "cijfer" : "procent",
                figure == null ? null : figure.n(),
                figure == null ? null : figure.none(),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.bound().name(),
                figure == null ? null : figure.interval().lower(),
                figure == null ? null : figure.interval().upper(),
                cell.suppressed() ? "nee" : "ja");
    }
}
