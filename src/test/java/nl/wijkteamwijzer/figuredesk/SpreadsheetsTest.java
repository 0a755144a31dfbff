package nl.wijkteamwijzer.figuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Bound;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Interval;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.results.Sheet;
import nl.wijkteamwijzer.results.Ways;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetsTest {

    private static final Sheet.Team MORS = new Sheet.Team("mors", "Mors");
    private static final Sheet.Team STEVENSHOF = new Sheet.Team("stevenshof", "Stevenshof");

    @TempDir
    Path folder;

    private final FigureTable table = table(List.of(MORS, STEVENSHOF));

    @Test
    void aTableHasALineForEachQuestionOfTheGemeenteAndEachTeam() {
        assertThat(table.lines()).hasSize(3);
        assertThat(table.lines().get(1)).startsWith("2026-Q3", "GM0546", "Gepubliceerd", "mors", "Mors", "client", "snel")
                .contains(214L, 78.5, 72.4, 83.6, "ja");
    }

    @Test
    void aHiddenFigureHasNoNumberAtAll() {
        assertThat(table.lines().get(2)).contains("stevenshof", "nee").noneMatch(cell -> cell instanceof Number);
    }

    @Test
    void theTeamsOfSomebodyElseAreNotInTheFile() {
        assertThat(new String(Spreadsheets.csv(table(List.of(MORS))), StandardCharsets.UTF_8)).contains("mors").doesNotContain("stevenshof");
    }

    @Test
    void aNameIsNothingToCalculate() {
        String csv = new String(Spreadsheets.csv(table(List.of(new Sheet.Team("mors", "=1+1")))), StandardCharsets.UTF_8);

        assertThat(csv).contains(",'=1+1,").doesNotContain(",=1+1").contains(",78.5,");
    }

    @Test
    void aWorkbookHasRealNumbersAndSaysWhatTheyMean() throws IOException {
        Map<String, String> parts = parts(Spreadsheets.xlsx(table, List.of("Ervaringen", "Zo leest u dit")));

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>214</v>", "<v>78.5</v>").contains("state=\"frozen\"");
        assertThat(parts.get("xl/workbook.xml")).contains("Cijfers", "Uitleg");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Zo leest u dit", "omschrijving", "Ik werd snel geholpen");
    }

    private static FigureTable table(List<Sheet.Team> teams) {
        Sheet.Asked asked = new Sheet.Asked("snel", "client", 1, QuestionKind.SCHAAL, Block.CONTACT);
        Figure figure = new Figure(Measure.SHARE, 78.5, Bound.IS, new Interval(72.4, 83.6), 214, 11);
        Publication publication = new Publication("2026-Q3", 1, "", 10, List.of(
                new Cell(null, "snel", null, figure, Comparisons.NONE),
                new Cell("mors", "snel", null, figure, Comparisons.NONE),
                new Cell("stevenshof", "snel", null, null, Comparisons.NONE)));
        PublishedFigures figures = new PublishedFigures(new GemeenteCode("GM0546"), new Quarter(2026, 3),
                new Sheet(List.of(MORS, STEVENSHOF), List.of(asked)), publication, LocalDate.of(2026, 10, 9), new Ways(200, 40), List.of(), false);
        return new FigureTable(figures, teams, "Hele gemeente", "Gepubliceerd", each -> "Ik werd snel geholpen");
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("cijfers.xlsx"), workbook);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
