package nl.wijkteamwijzer.cbs;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file in UTF-8 with a header, read row by row: separated by ";" or ",", with or without quotes and byte order
 * mark. Columns are found by their name, so their order is free.
 */
final class CsvTable implements Closeable {

    // A stray quote would otherwise swallow the rest of the file into one field.
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int HEADER_BYTES = 4096;
    private static final char UNREADABLE_LETTER = '\ufffd';

    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private CsvRecord row;

    /** UnreadableFileException when the file is empty; IOException when it cannot be opened. */
    CsvTable(Path file) throws IOException {
        records = CsvReader.builder()
                .fieldSeparator(separator(file))
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(file, StandardCharsets.UTF_8)
                .iterator();
        if (!next()) {
            close();
            throw new UnreadableFileException("Het bestand is leeg.");
        }
        header = row.getFields().stream().map(String::strip).toList();
    }

    private static char separator(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8);
            String firstLine = start.lines().findFirst().orElse("");
            return firstLine.indexOf(';') >= 0 ? ';' : ',';
        }
    }

    /** The place of the column of which the whole name matches; UnreadableFileException when there is none. */
    int column(Pattern name, String shownName) throws UnreadableFileException {
        for (int i = 0; i < header.size(); i++) {
            if (name.matcher(header.get(i)).matches()) {
                return i;
            }
        }
        throw new UnreadableFileException(
                "De kolom " + shownName + " ontbreekt. De kopregel is: " + shown(header.toString()));
    }

    Matcher heading(int column, Pattern name) {
        Matcher matcher = name.matcher(header.get(column));
        matcher.matches();
        return matcher;
    }

    /** Goes to the next row; false at the end. UnreadableFileException when the rest cannot be split in rows. */
    boolean next() throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            row = records.next();
            return true;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    "Het bestand is na regel " + line() + " niet te lezen:"
                            + " een aanhalingsteken is niet gesloten of een veld is te lang.",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The number of the line on which the row begins; the header is line 1. */
    long line() {
        return row == null ? 0 : row.getStartingLineNumber();
    }

    int fields() {
        return row.getFieldCount();
    }

    String field(int column) {
        return row.getField(column);
    }

    /** Whether the text lost a letter because the file is not in UTF-8. */
    static boolean garbled(String text) {
        return text.indexOf(UNREADABLE_LETTER) >= 0;
    }

    /** A field as a report quotes it: in one line and not too long. */
    static String shown(String field) {
        String line = field.replaceAll("\\p{Cntrl}", " ");
        return "“" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "”";
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
