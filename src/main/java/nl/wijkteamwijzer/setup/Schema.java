package nl.wijkteamwijzer.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The database as this version of the program needs it. Throws {@link NotReady} when it cannot be had. */
public final class Schema {

    /** Its presence marks a database that holds invented data; production keeps away from it. */
    static final String DEMO_HISTORY = "demo_history";

    private final DataSource database;

    Schema(DataSource database) {
        this.database = database;
    }

    /**
     * Brings a database up to date, and fills it with sample data when the mode is demo.
     *
     * @param mode "demo" or "production"
     */
    public static void prepare(String url, String user, String password, String mode) {
        new Schema(new OneDatabase(url, user, password)).prepare(Mode.of(mode), LocalDate.now(Clock.systemUTC()));
    }

    /** Brings the tables up to date, whatever is in them. */
    void migrate() {
        try {
            Flyway schema = flyway("db/migration").load();
            refuseNewer(schema.info().all());
            schema.migrate();
        } catch (FlywayException e) {
            throw new NotReady(reason(e), e);
        }
    }

    void prepare(Mode mode, LocalDate today) {
        try {
            refuseOther(mode);
            migrate();
            if (mode == Mode.DEMO) {
                flyway("db/demo").table(DEMO_HISTORY).baselineOnMigrate(true).baselineVersion("0").load().migrate();
                new SampleAreas(database).plant(today);
            }
        } catch (FlywayException | SQLException e) {
            throw new NotReady(reason(e), e);
        }
    }

    private FluentConfiguration flyway(String location) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + location)
                // by default a schema of a later version would be let through
                .ignoreMigrationPatterns(new String[0]);
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        if (Arrays.stream(migrations).anyMatch(migration -> migration.getState().name().startsWith("FUTURE"))) {
            throw new NotReady("de database is van een nieuwere versie van dit programma. Gebruik die versie, of zet een"
                    + " eerdere reservekopie terug.");
        }
    }

    private void refuseOther(Mode mode) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean demo = has(connection, DEMO_HISTORY);
            if (mode == Mode.PRODUCTION && demo) {
                throw new NotReady("deze database bevat verzonnen voorbeeldgegevens. Kies voor productie een lege database.");
            }
            if (mode == Mode.PRODUCTION && has(connection, "account") && holdsDemoAccount(connection)) {
                throw new NotReady("in deze database staan accounts van het voorbeeld, met een wachtwoord dat iedereen kent."
                        + " Kies voor productie een lege database.");
            }
            if (mode == Mode.DEMO && !demo && has(connection, "gemeente") && holdsGemeente(connection)) {
                throw new NotReady("deze database bevat echte gegevens. Het voorbeeld wil een eigen, lege database.");
            }
        }
    }

    /** Whether what is in it is invented. */
    boolean isDemo() {
        try (Connection connection = database.getConnection()) {
            return has(connection, DEMO_HISTORY);
        } catch (SQLException e) {
            throw new NotReady(reason(e), e);
        }
    }

    private static boolean holdsGemeente(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from gemeente")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    private static boolean holdsDemoAccount(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from account where demo")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        for (String name : new String[] {table, table.toUpperCase(Locale.ROOT)}) {
            try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What an operator can do about it, by the state that the database gave. */
    static String reason(Throwable failure) {
        if (failure instanceof FlywayValidateException) {
            return "de database past niet bij deze versie van het programma. Was het een voorbeeld? Kies dan een lege map met"
                    + " WIJKTEAMWIJZER_DATA. Anders: gebruik de versie die bij deze database hoort.";
        }
        String state = Stream.iterate(failure, cause -> cause != null, Schema::next)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .reduce("", (first, second) -> first + " " + second);
        if (state.contains("XSDB6")) {
            return "de database is in gebruik door een ander proces. Stop dat eerst, of kies een andere map met"
                    + " WIJKTEAMWIJZER_DATA.";
        }
        if (state.contains("28P01") || state.contains("28000") || state.contains("08004")) {
            return "de database weigert deze gebruiker. Controleer wijkteamwijzer.db.user en wijkteamwijzer.db.password.";
        }
        if (state.contains("08001") || state.contains("08006")) {
            return "de database is niet bereikbaar. Controleer wijkteamwijzer.db.url en of de database draait.";
        }
        return "de database kon niet worden voorbereid: " + failure.getMessage().strip().replaceAll("\\s+", " ");
    }

    private static Throwable next(Throwable failure) {
        boolean chained = failure instanceof SQLException sql && sql.getNextException() != null;
        return chained ? ((SQLException) failure).getNextException() : failure.getCause();
    }
}
