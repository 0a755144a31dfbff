package nl.wijkteamwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.PostgresDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 3);
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final OneDatabase derby =
            new OneDatabase("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", "wijkteamwijzer", "wijkteamwijzer");

    @BeforeAll
    static void keepFlywayQuiet() {
        FLYWAY.setLevel(Level.SEVERE);
    }

    @Test
    void fillsTheDemoOnceOnDerby() throws SQLException {
        fillsTheDemoOnce(derby);
    }

    @Test
    void fillsTheDemoOnceOnPostgres() throws SQLException {
        try (PostgresDatabase postgres = PostgresDatabase.create()) {
            fillsTheDemoOnce(on(postgres));
        }
    }

    @Test
    void keepsDemoAndProductionApartOnDerby() throws SQLException {
        keepsDemoAndProductionApart(derby);
    }

    @Test
    void keepsDemoAndProductionApartOnPostgres() throws SQLException {
        try (PostgresDatabase postgres = PostgresDatabase.create()) {
            keepsDemoAndProductionApart(on(postgres));
        }
    }

    @Test
    void refusesADemoInProductionOnDerby() throws SQLException {
        refusesADemoInProduction(derby);
    }

    @Test
    void refusesADemoInProductionOnPostgres() throws SQLException {
        try (PostgresDatabase postgres = PostgresDatabase.create()) {
            refusesADemoInProduction(on(postgres));
        }
    }

    @Test
    void refusesANewerDatabaseOnDerby() throws SQLException {
        refusesANewerDatabase(derby);
    }

    @Test
    void refusesANewerDatabaseOnPostgres() throws SQLException {
        try (PostgresDatabase postgres = PostgresDatabase.create()) {
            refusesANewerDatabase(on(postgres));
        }
    }

    @Test
    void refusesAModeThatDoesNotExist() {
        assertThatThrownBy(() -> Mode.of("acceptatie")).isInstanceOf(NotReady.class).hasMessageContaining("\"acceptatie\"");
    }

    private static void fillsTheDemoOnce(OneDatabase database) throws SQLException {
        Schema schema = new Schema(database);
        schema.prepare(Mode.DEMO, TODAY);
        List<Long> once = counts(database);
        schema.prepare(Mode.DEMO, TODAY.plusDays(1));

        assertThat(once).doesNotContain(0L);
        assertThat(counts(database)).isEqualTo(once);
    }

    private static void keepsDemoAndProductionApart(OneDatabase database) throws SQLException {
        Schema schema = new Schema(database);
        schema.prepare(Mode.PRODUCTION, TODAY);
        assertThat(count(database, "gemeente")).isZero();
        execute(database, "insert into gemeente (code, name, served, valid_from) values ('GM9999', 'Echt', true, '2020-01-01')");

        assertThatThrownBy(() -> schema.prepare(Mode.DEMO, TODAY)).isInstanceOf(NotReady.class).hasMessageContaining("echte gegevens");
        schema.prepare(Mode.PRODUCTION, TODAY);
        assertThat(count(database, "gemeente")).isOne();
    }

    private static void refusesADemoInProduction(OneDatabase database) {
        Schema schema = new Schema(database);
        schema.prepare(Mode.DEMO, TODAY);

        assertThatThrownBy(() -> schema.prepare(Mode.PRODUCTION, TODAY))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("verzonnen voorbeeldgegevens");
    }

    private static void refusesANewerDatabase(OneDatabase database) throws SQLException {
        Schema schema = new Schema(database);
        schema.migrate();
        execute(database, """
                insert into "flyway_schema_history"
                    ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                    values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'test', 1, true)""");

        assertThatThrownBy(schema::migrate).isInstanceOf(NotReady.class).hasMessageContaining("nieuwere versie");
    }

    private static OneDatabase on(PostgresDatabase postgres) {
        return new OneDatabase(postgres.url(), postgres.user(), postgres.password());
    }

    private static List<Long> counts(OneDatabase database) throws SQLException {
        return List.of(
                count(database, "gemeente"),
                count(database, "buurt"),
                count(database, "address_edition"),
                count(database, "postcode_area"),
                count(database, "street"),
                count(database, "access_point"),
                count(database, "theme"));
    }

    private static long count(OneDatabase database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(OneDatabase database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
