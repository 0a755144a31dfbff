package nl.wijkteamwijzer.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import nl.wijkteamwijzer.web.Formula;

/** Entries as a table for a spreadsheet, in which nothing is taken for a formula. */
public final class AuditTable implements AutoCloseable {

    /** The byte order mark, by which a spreadsheet knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final CsvWriter csv;

    public AuditTable(Writer out) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord("tijdstip", "account", "handeling", "soort", "sleutel", "was", "werd");
    }

    public void add(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            csv.writeRecord(entry.getDoneAt().toString(), plain(entry.getAccount()), plain(entry.getAction()), plain(entry.getKind()),
                    plain(entry.getRecordKey()), plain(entry.getWas()), plain(entry.getBecame()));
        }
    }

    private static String plain(String text) {
        return text == null ? null : Formula.harmless(text);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
