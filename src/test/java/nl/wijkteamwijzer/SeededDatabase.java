package nl.wijkteamwijzer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkteamwijzer.setup.SampleAreas;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;

/** A database in memory with all migrations and the data of the demo, read through the entities without a server. */
public final class SeededDatabase implements AutoCloseable {

    private final String name = "memory:" + UUID.randomUUID();
    private final EntityManagerFactory factory;

    public SeededDatabase() {
        String url = "jdbc:derby:" + name + ";create=true";
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration").load().migrate();
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/demo").table("demo_history")
                .baselineOnMigrate(true).baselineVersion("0").load().migrate();
        factory = Persistence.createEntityManagerFactory("wijkteamwijzer", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.driver", "org.apache.derby.jdbc.EmbeddedDriver",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING"));
    }

    public EntityManager entities() {
        return factory.createEntityManager();
    }

    /** With the addresses of the demo as well. */
    public SeededDatabase withAddresses() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        try {
            new SampleAreas(source).plant(LocalDate.of(2026, 1, 5));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        factory.close();
        try {
            DriverManager.getConnection("jdbc:derby:" + name + ";drop=true").close();
        } catch (SQLException dropped) {
            // so it says that it is gone
        }
    }
}
