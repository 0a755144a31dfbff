package nl.wijkteamwijzer.figuredesk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.wijkteamwijzer.web.Formula;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of figures as a file that a spreadsheet opens. Numbers are numbers. */
final class Spreadsheets {

    private static final String MARK = "\uFEFF";
    private static final int WIDE = 40;
    private static final int NORMAL = 14;
    private static final int EXPLANATION = 110;

    private Spreadsheets() {}

    static byte[] csv(FigureTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(FigureTable.COLUMNS);
            table.lines().forEach(line -> csv.writeRecord(line.stream().map(Spreadsheets::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Object cell) {
        return cell instanceof String text ? Formula.harmless(text) : Objects.toString(cell, "");
    }

    /** @param explanation lines for a sheet of their own, the first of which is its heading */
    static byte[] xlsx(FigureTable table, List<String> explanation) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Wijkteamwijzer", "1.0")) {
            fill(book.newWorksheet("Cijfers"), table);
            explain(book.newWorksheet("Uitleg"), explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, FigureTable table) {
        for (int column = 0; column < FigureTable.COLUMNS.size(); column++) {
            String name = FigureTable.COLUMNS.get(column);
            sheet.value(0, column, name);
            sheet.style(0, column).bold().set();
            sheet.width(column, name.equals("omschrijving") || name.equals("naam") ? WIDE : NORMAL);
        }
        sheet.freezePane(0, 1);
        List<List<Object>> lines = table.lines();
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < FigureTable.COLUMNS.size(); column++) {
                put(sheet, line + 1, column, lines.get(line).get(column));
            }
        }
        sheet.setAutoFilter(0, 0, lines.size(), FigureTable.COLUMNS.size() - 1);
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    private static void explain(Worksheet sheet, List<String> explanation) {
        sheet.width(0, EXPLANATION);
        for (int line = 0; line < explanation.size(); line++) {
            sheet.value(line, 0, explanation.get(line));
            sheet.style(line, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().set();
    }
}
