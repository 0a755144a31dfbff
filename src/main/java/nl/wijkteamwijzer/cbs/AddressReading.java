package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;

/**
 * A table of CBS that has been read: every good address of it, to be gone through by postcode. Takes eight bytes an
 * address and does not rely on the order of the table.
 */
final class AddressReading {

    private static final int ROWS_BETWEEN_PROGRESS = 100_000;
    private static final int GROUP = 64;
    private static final long WHOLE = 100;

    private final SortedRuns runs = new SortedRuns();
    private final BuurtIndex buurten = new BuurtIndex();
    private final ImportOptions options;
    private final Doors doors;
    private final ReadReport report;
    private final int year;
    private long taken;

    /** What is to be done with the addresses of one postcode: packed, ascending, each house number once. */
    interface Postcodes {
        void postcode(int postcode, long[] addresses) throws SQLException;
    }

    /** Reads the whole table; UnreadableFileException when it is not one. */
    AddressReading(Path table, ImportOptions options) throws IOException {
        this.options = options;
        RowProblems problems = new RowProblems(options.report());
        long rows;
        try (CbsTable csv = new CbsTable(table)) {
            year = csv.year();
            rows = csv.read(this::take, problems);
        }
        options.progress().accept(rows);
        doors = new Doors(runs.ascending(), problems);
        if (doors.anyDoubled()) {
            try (CbsTable again = new CbsTable(table)) {
                again.read(doors, RowProblems.ignored());
            }
        }
        report = problems.counted(rows);
    }

    private void take(CbsTable.Row row) {
        runs.add(PackedAddress.of(row.postcode(), row.houseNumber(), buurten.place(row.buurt())));
        if (++taken % ROWS_BETWEEN_PROGRESS == 0) {
            options.progress().accept(taken);
        }
    }

    ImportReport imported(Difference difference, boolean inForce, List<String> remarks) {
        long addresses = doors.count();
        return new ImportReport(year, report, doors.postcodes(), addresses, difference, refusal(), inForce, remarks);
    }

    int year() {
        return year;
    }

    Optional<String> refusal() {
        return report.refusal(options, doors.count());
    }

    Doors doors() {
        return doors;
    }

    BuurtIndex buurten() {
        return buurten;
    }

    void forEachPostcode(Postcodes postcodes) throws SQLException {
        long[] group = new long[GROUP];
        int size = 0;
        long previous = -1;
        long gone = 0;
        for (PrimitiveIterator.OfLong addresses = runs.ascending(); addresses.hasNext(); ) {
            long address = addresses.nextLong();
            if (++gone % ROWS_BETWEEN_PROGRESS == 0) {
                options.comparing().accept((int) (WHOLE * gone / taken));
            }
            if (address == previous || !counts(address)) {
                continue;
            }
            if (size > 0 && PackedAddress.postcode(address) != PackedAddress.postcode(group[0])) {
                postcodes.postcode(PackedAddress.postcode(group[0]), Arrays.copyOf(group, size));
                size = 0;
            }
            group = size == group.length ? Arrays.copyOf(group, 2 * size) : group;
            group[size++] = address;
            previous = address;
        }
        if (size > 0) {
            postcodes.postcode(PackedAddress.postcode(group[0]), Arrays.copyOf(group, size));
        }
        options.comparing().accept((int) WHOLE);
    }

    private boolean counts(long address) {
        return !doors.anyDoubled()
                || doors.counts(
                        PackedAddress.door(address),
                        buurten.at(PackedAddress.buurt(address)).number());
    }
}
