package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.cbs.AddressImport;
import nl.wijkteamwijzer.cbs.Edition;
import nl.wijkteamwijzer.cbs.ImportOptions;
import nl.wijkteamwijzer.cbs.UnreadableFileException;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads in addresses from files that lie on the server, one at a time, while whoever began it does something else. */
@ApplicationScoped
@Needs(Right.MANAGE_AREAS)
public class AddressImports {

    private static final Logger LOG = Logger.getLogger(AddressImports.class.getName());

    /** Of a row of the table of CBS, about. */
    private static final int BYTES_OF_A_ROW = 37;

    /** Percent. */
    private static final int HALF = 50;

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    @Resource
    ManagedExecutorService threads;

    /** The folder in which somebody puts what CBS publishes; without it nothing is read in here. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.import")
    Optional<String> folder;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    private volatile AddressJob job;

    public boolean hasFolder() {
        return folder.isPresent();
    }

    /** The names of the tables that lie ready, the newest name first. */
    public List<String> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(Path.of(folder.get()))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder with tables cannot be read", e);
            return List.of();
        }
    }

    /** The last one since the server started, running or done. */
    public Optional<AddressJob> last() {
        return Optional.ofNullable(job);
    }

    /** Begins to read a file; false when it is not there, or another is being read. */
    public synchronized boolean begin(String file, boolean forReal) {
        if (!files().contains(file) || job != null && job.isRunning()) {
            return false;
        }
        job = AddressJob.begun(file, forReal, staff.person().account());
        audit.write(job.account(), forReal ? "INGELEZEN" : "GEPROBEERD", "adressen", "uitgave", null, null);
        try {
            threads.execute(() -> read(Path.of(folder.orElseThrow(), file), forReal));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.SEVERE, "The server has no thread to read addresses", e);
            job = job.broken("");
        }
        return true;
    }

    /** Puts back the edition that was in force before; doing it twice puts the newer one back. */
    public synchronized Optional<Edition> undo() throws SQLException {
        if (job != null && job.isRunning()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection()) {
            Optional<Edition> back = new AddressImport(connection, LocalDate.now(clock)).undo();
            if (back.isPresent()) {
                job = null; // what it told is not so any more
                announce(connection);
                audit.write(staff.person().account(), "TERUGGEZET", "adressen", "uitgave", null, null);
            }
            return back;
        }
    }

    private void read(Path file, boolean forReal) {
        try (Connection connection = database.getConnection()) {
            long rows = Math.max(1, Files.size(file) / BYTES_OF_A_ROW);
            // half of the work is reading, the other half comparing and writing
            ImportOptions options = ImportOptions.standard()
                    .showing(read -> job = job.at((int) Math.min(HALF, HALF * read / rows)))
                    .showingComparison(percent -> job = job.at(HALF + percent / 2));
            AddressImport addresses = new AddressImport(connection, LocalDate.now(clock));
            var report = forReal ? addresses.run(file, options) : addresses.dryRun(file, options);
            if (report.inForce()) {
                announce(connection);
            }
            job = job.done(report);
        } catch (UnreadableFileException e) {
            job = job.broken(e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Addresses could not be read in", e);
            job = job.broken("");
        } finally {
            if (job.isRunning()) {
                job = job.broken(""); // an error: without this it would run until the server starts anew
            }
        }
    }

    /** Every node draws the map anew. */
    private static void announce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update publication_count set generation = generation + 1 where id = 1");
        }
    }
}
