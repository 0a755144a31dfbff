package nl.wijkteamwijzer.setup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkteamwijzer.cbs.AreaCommand;

/** A command that runs without a server, on a database that is up to date. */
public final class Command {

    private Command() {}

    /**
     * Runs it; servers that are up see the result within a minute.
     *
     * @return exit status: 0 done, 1 refused with reasons, 2 not understood
     * @throws NotReady when the database cannot be had
     */
    public static int run(String[] words, String url, String user, String password) {
        OneDatabase database = new OneDatabase(url, user, password);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
        new Schema(database).migrate();
        try (Connection connection = database.getConnection()) {
            int status = AreaCommand.run(words, connection, System.out, today);
            if (status == 0) {
                tellServers(connection);
            }
            return status;
        } catch (SQLException e) {
            throw new NotReady(Schema.reason(e), e);
        } catch (NoSuchFileException e) {
            throw new NotReady("het bestand " + e.getFile() + " bestaat niet. Er is niets gewijzigd.", e);
        } catch (IOException e) {
            throw new NotReady("een bestand is niet te lezen of te schrijven: " + e.getMessage() + ". Er is niets gewijzigd.", e);
        }
    }

    private static void tellServers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update publication_count set generation = generation + 1 where id = 1");
        }
    }
}
