package nl.wijkteamwijzer.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.web.Formula;

/**
 * A table of cells, with semicolons, commas or tabs between them.
 *
 * @param header the first row
 * @param rows without those that are empty
 */
record CellTable(List<String> header, List<Row> rows) {

    /** @param number as the spreadsheet shows it: the header is row 1 */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Nothing when it cannot be read as a table, such as by a quote that never ends. */
    static Optional<CellTable> read(String text) {
        String table = text.replaceFirst("^(?i:sep=.)\\R", "");
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(table))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table)) {
            int number = 0;
            for (CsvRecord one : records) {
                number++;
                List<String> cells = one.getFields().stream().map(CellTable::plain).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new CellTable(rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size()))));
    }

    /** Which of them stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        String first = text.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Without spaces around it, of whatever kind, and without what kept a spreadsheet from calculating with it. */
    private static String plain(String cell) {
        return Formula.understood(cell.replace("\r\n", "\n").replace('\r', '\n').replace(Cell.HARD_SPACE, ' ').strip());
    }
}
