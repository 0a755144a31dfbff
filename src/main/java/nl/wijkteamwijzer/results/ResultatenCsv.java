package nl.wijkteamwijzer.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Formula;
import nl.wijkteamwijzer.web.Words;

/** Published figures as a table after RFC 4180: one line for each figure, hidden ones without numbers. */
final class ResultatenCsv {

    /** In this order; each is explained on the page about the data. */
    static final List<String> COLUMNS = List.of(
            "periode", "gemeente", "versie", "publicatiedatum", "wijkteam", "naam", "vragenlijst", "indicator", "omschrijving", "eenheid",
            "n", "zonderMening", "percentage", "gemiddelde", "grens", "onder", "boven", "onderdrukt",
            "vorigKwartaal", "jaarEerder", "nulmeting", "elders", "voorbeeld");

    /** The byte order mark, by which a spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    /** Where a word may be broken on a page; nothing for a table. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private static final String NOTHING = "";

    private ResultatenCsv() {}

    static String of(PublishedFigures published, Questionnaires questionnaires) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (Cell cell : published.figures().cells()) {
                Sheet.Asked asked = published.sheet().asked(cell.indicator()).orElseThrow();
                csv.writeRecord(line(published, cell, asked, Wordings.of(asked, questionnaires, "nl")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MARK + text;
    }

    private static List<String> line(PublishedFigures published, Cell cell, Sheet.Asked asked, String wording) {
        Figure figure = cell.figure();
        boolean share = figure != null && figure.measure() == Measure.SHARE;
        boolean mark = figure != null && figure.measure() == Measure.MARK;
        Comparisons comparisons = cell.comparisons();
        return List.of(
                published.quarter().toString(),
                published.gemeente().value(),
                String.valueOf(published.figures().version()),
                published.publishedOn().toString(),
                cell.team() == null ? NOTHING : cell.team(),
                cell.team() == null ? Words.sayIn("nl", "results.whole") : Formula.harmless(published.sheet().team(cell.team()).orElseThrow().name()),
                asked.questionnaire(),
                cell.indicator(),
                Formula.harmless(wording.replace(SOFT_HYPHEN, NOTHING)),
                asked.kind() == QuestionKind.CIJFER ? "CIJFER" : "PERCENTAGE",
                figure == null ? NOTHING : String.valueOf(figure.n()),
                figure == null ? NOTHING : String.valueOf(figure.none()),
                share ? number(figure.value()) : NOTHING,
                mark ? number(figure.value()) : NOTHING,
                figure == null ? NOTHING : ResultatenJson.bound(figure),
                figure == null ? NOTHING : number(figure.interval().lower()),
                figure == null ? NOTHING : number(figure.interval().upper()),
                String.valueOf(cell.suppressed()),
                figure == null ? NOTHING : comparisons.previous().name(),
                figure == null ? NOTHING : comparisons.yearAgo().name(),
                figure == null ? NOTHING : comparisons.baseline().name(),
                figure == null ? NOTHING : comparisons.benchmark().name(),
                String.valueOf(published.voorbeeld()));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }
}
