package nl.wijkteamwijzer.cbs;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.CbsCode;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.Wijk;

/**
 * The table of CBS that puts each postcode and house number in a buurt, read row by row:
 * {@code PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025}, where the year is that of the edition. Source: CBS, "Buurt,
 * wijk en gemeente voor postcode huisnummer", file pc6hnrYYYYMMDD_gwb.csv.
 */
final class CbsTable implements Closeable {

    private static final Pattern PC6 = Pattern.compile("pc6|postcode6?", CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("huisnummer|hnr", CASE_INSENSITIVE);
    private static final Pattern BUURT = Pattern.compile("buurt_?(\\d{4})", CASE_INSENSITIVE);
    private static final Pattern WIJK = Pattern.compile("wijk_?(\\d{4})", CASE_INSENSITIVE);
    private static final Pattern GEMEENTE = Pattern.compile("gemeente_?(\\d{4})", CASE_INSENSITIVE);
    private static final int HUNDRED = 100; // two digits are added at each step from gemeente to wijk to buurt

    private final CsvTable csv;
    private final int[] columns;
    private final int columnsNeeded;
    private final int year;

    /**
     * A good row, with postcode and buurt as numbers: see {@link Postcode#ordinal()} and {@link BuurtCode#number()}.
     */
    record Row(long line, int postcode, int houseNumber, int buurt) {}

    /** What is to be done with each good row. */
    interface Rows {
        void row(Row row) throws IOException;
    }

    /** UnreadableFileException when a column is missing or the columns are not of one year. */
    CbsTable(Path file) throws IOException {
        csv = new CsvTable(file);
        try {
            columns = new int[] {
                csv.column(PC6, "PC6"),
                csv.column(NUMBER, "Huisnummer"),
                csv.column(BUURT, "Buurt met een jaartal, zoals Buurt2025,"),
                csv.column(WIJK, "Wijk met een jaartal, zoals Wijk2025,"),
                csv.column(GEMEENTE, "Gemeente met een jaartal, zoals Gemeente2025,")
            };
            columnsNeeded = 1 + IntStream.of(columns).max().orElseThrow();
            year = oneYear();
        } catch (UnreadableFileException e) {
            csv.close();
            throw e;
        }
    }

    private int oneYear() throws UnreadableFileException {
        String buurt = csv.heading(columns[2], BUURT).group(1);
        String wijk = csv.heading(columns[3], WIJK).group(1);
        String gemeente = csv.heading(columns[4], GEMEENTE).group(1);
        if (!buurt.equals(wijk) || !buurt.equals(gemeente)) {
            throw new UnreadableFileException("De kolommen zijn niet van hetzelfde jaar: buurt " + buurt + ", wijk "
                    + wijk + ", gemeente " + gemeente + ".");
        }
        return Integer.parseInt(buurt);
    }

    /** The year of the division into buurten. */
    int year() {
        return year;
    }

    /** Reads all rows, once; returns how many there were, good and bad. */
    long read(Rows rows, RowProblems problems) throws IOException {
        long read = 0;
        for (; csv.next(); read++) {
            if (csv.fields() < columnsNeeded) {
                problems.bad(csv.line(), "te weinig kolommen: " + csv.fields() + " in plaats van " + columnsNeeded);
                continue;
            }
            int postcode = Postcode.ordinal(text(0));
            Row row = new Row(csv.line(), postcode, houseNumber(text(1)), CbsCode.BU.number(text(2)));
            Optional<String> flaw = flaw(row);
            if (flaw.isPresent()) {
                problems.bad(csv.line(), flaw.get());
            } else {
                rows.row(row);
            }
        }
        return read;
    }

    private Optional<String> flaw(Row row) {
        if (row.postcode() < 0) {
            return Optional.of("geen geldige postcode: " + CsvTable.shown(text(0)));
        }
        if (row.houseNumber() < 0) {
            return Optional.of("geen geldig huisnummer: " + CsvTable.shown(text(1)));
        }
        if (row.buurt() < 0) {
            return Optional.of("geen code van een buurt: " + CsvTable.shown(text(2)));
        }
        return flawOfDivision(row.buurt(), CbsCode.WK.number(text(3)), CbsCode.GM.number(text(4)));
    }

    private Optional<String> flawOfDivision(int buurt, int wijk, int gemeente) {
        if (wijk < 0) {
            return Optional.of("geen code van een wijk: " + CsvTable.shown(text(3)));
        }
        if (gemeente < 0) {
            return Optional.of("geen code van een gemeente: " + CsvTable.shown(text(4)));
        }
        if (buurt / HUNDRED != wijk) {
            return Optional.of("wijk " + CbsCode.WK.code(wijk) + " hoort niet bij buurt " + CbsCode.BU.code(buurt));
        }
        if (wijk / HUNDRED != gemeente) {
            return Optional.of(
                    "gemeente " + CbsCode.GM.code(gemeente) + " hoort niet bij wijk " + CbsCode.WK.code(wijk));
        }
        return Optional.empty();
    }

    private String text(int column) {
        return csv.field(columns[column]);
    }

    private static int houseNumber(String text) {
        String digits = text.strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(digits) : 0;
        return value > 0 ? value : -1;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
