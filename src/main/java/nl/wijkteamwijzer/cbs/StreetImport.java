package nl.wijkteamwijzer.cbs;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.Street;

/**
 * Reads the streets of the region: {@code PC6;Straat;Plaats;Gemeente}, a row for each postcode of a street. They
 * replace all streets there were, whether those were voorbeeld or not, in one transaction. Wants a connection of its
 * own. Errors are those of {@link AddressImport}.
 */
public final class StreetImport {

    private static final int LONGEST_NAME = 80;
    private static final Pattern PC6 = Pattern.compile("pc6|postcode6?", CASE_INSENSITIVE);
    private static final Pattern STREET = Pattern.compile("straat(naam)?", CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("(woon)?plaats(naam)?", CASE_INSENSITIVE);
    private static final Pattern GEMEENTE = Pattern.compile("gemeente(code)?(\\d{4})?", CASE_INSENSITIVE);

    private final Connection connection;

    private record Street(String name, String place, String gemeente) {}

    private record Reading(Map<Street, Set<Postcode>> streets, ReadReport report) {}

    public StreetImport(Connection connection) {
        this.connection = connection;
    }

    /** Tells what {@link #run} would do, and changes nothing. */
    public StreetReport dryRun(Path file, ImportOptions options) throws IOException, SQLException {
        return imported(file, options, false);
    }

    /** Replaces the streets, unless the file is refused: see {@link StreetReport#refusal()}. */
    public StreetReport run(Path file, ImportOptions options) throws IOException, SQLException {
        return imported(file, options, true);
    }

    private StreetReport imported(Path file, ImportOptions options, boolean wanted) throws IOException, SQLException {
        Reading reading = read(file, options);
        int streets = reading.streets().size();
        Optional<String> refusal = reading.report().refusal(options, streets);
        boolean replace = wanted && refusal.isEmpty();
        try (Transaction transaction = new Transaction(connection)) {
            long before = count();
            if (replace) {
                removeAll();
                insert(reading.streets(), options.voorbeeld());
            }
            transaction.commit();
            return new StreetReport(reading.report(), streets, before, refusal, replace);
        }
    }

    private static Reading read(Path file, ImportOptions options) throws IOException {
        Map<Street, Set<Postcode>> streets = new LinkedHashMap<>();
        RowProblems problems = new RowProblems(options.report());
        long rows = 0;
        try (CsvTable csv = new CsvTable(file)) {
            int[] columns = {
                csv.column(PC6, "PC6"),
                csv.column(STREET, "Straat"),
                csv.column(PLACE, "Plaats"),
                csv.column(GEMEENTE, "Gemeente")
            };
            for (; csv.next(); rows++) {
                Optional<String> flaw = flaw(csv, columns);
                if (flaw.isPresent()) {
                    problems.bad(csv.line(), flaw.get());
                } else if (!add(streets, csv, columns)) {
                    problems.warn(csv.line(), "deze postcode staat al bij deze straat");
                }
            }
        }
        options.progress().accept(rows);
        return new Reading(streets, problems.counted(rows));
    }

    private static Optional<String> flaw(CsvTable csv, int... columns) {
        for (int column : columns) {
            if (column >= csv.fields()) {
                return Optional.of("te weinig kolommen: " + csv.fields());
            }
        }
        if (Postcode.parse(csv.field(columns[0])).isEmpty()) {
            return Optional.of("geen geldige postcode: " + CsvTable.shown(csv.field(columns[0])));
        }
        for (int column : new int[] {columns[1], columns[2]}) {
            String name = csv.field(column).strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME || CsvTable.garbled(name)) {
                return Optional.of("geen bruikbare naam (leeg, te lang of niet in UTF-8): " + CsvTable.shown(name));
            }
        }
        return GemeenteCode.parse(csv.field(columns[3])).isEmpty()
                ? Optional.of("geen code van een gemeente: " + CsvTable.shown(csv.field(columns[3])))
                : Optional.empty();
    }

    private static boolean add(Map<Street, Set<Postcode>> streets, CsvTable csv, int... columns) {
        String gemeente = new GemeenteCode(csv.field(columns[3])).value();
        Street street =
                new Street(csv.field(columns[1]).strip(), csv.field(columns[2]).strip(), gemeente);
        return streets.computeIfAbsent(street, none -> new TreeSet<>()).add(new Postcode(csv.field(columns[0])));
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from street")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void removeAll() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from street_postcode");
            statement.executeUpdate("delete from street");
        }
    }

    private void insert(Map<Street, Set<Postcode>> streets, boolean voorbeeld) throws SQLException {
        String sql = "insert into street (name, place, gemeente_code, voorbeeld) values (?, ?, ?, ?)";
        try (PreparedStatement street = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
                PreparedStatement postcode = connection.prepareStatement(
                        "insert into street_postcode (street_id, postcode) values (?, ?)")) {
            for (Map.Entry<Street, Set<Postcode>> entry : streets.entrySet()) {
                street.setString(1, entry.getKey().name());
                street.setString(2, entry.getKey().place());
                street.setString(3, entry.getKey().gemeente());
                street.setBoolean(4, voorbeeld);
                street.executeUpdate();
                postcode.setLong(1, newId(street));
                for (Postcode code : entry.getValue()) {
                    postcode.setString(2, code.value());
                    postcode.addBatch();
                }
                postcode.executeBatch();
            }
        }
    }

    private static long newId(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }
}
