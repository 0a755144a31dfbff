package nl.wijkteamwijzer.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.web.Formula;

/** Writes records as a table that a Dutch spreadsheet opens as it is: semicolons, and a mark that says UTF-8. */
final class TableExport {

    private static final char MARK = '\uFEFF';

    private TableExport() {}

    static String csv(RecordKind<?> kind, List<RecordBook.Shown> versions) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        List<String> names = Columns.names(kind);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(names);
            for (RecordBook.Shown version : versions) {
                List<String> cells = new ArrayList<>(List.of(version.key(), Columns.mark(version)));
                names.stream().skip(cells.size()).forEach(name -> cells.add(Formula.harmless(version.sheet().get(name))));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
