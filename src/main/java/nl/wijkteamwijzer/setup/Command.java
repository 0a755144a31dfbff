package nl.wijkteamwijzer.setup;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.NoSuchElementException;
import nl.wijkteamwijzer.cbs.AreaCommand;
import nl.wijkteamwijzer.results.Press;

/** A command that runs without a server, on a database that is up to date. */
public final class Command {

    private Command() {}

    private static final String USAGE =
            """
            Gebruik:
              codes NAAM AANTAL [--gemeente GM0546] [--tot 2026-Q4]
                  maakt codes voor uitnodigingen en toont ze eenmalig, elk op een regel
              publiceer KWARTAAL [--gemeente GM0546]
                  publiceert de cijfers van een kwartaal dat voorbij is
              publiceer KWARTAAL --verbeter "toelichting" [--gemeente GM0546]
                  maakt van gepubliceerde cijfers een nieuwe versie""";

    /**
     * Runs it; servers that are up see the result within a minute.
     *
     * @param k the smallest group that is shown
     * @return exit status: 0 done, 1 refused with reasons, 2 not understood
     * @throws NotReady when the database cannot be had, or when it is refused in one line
     */
    public static int run(String[] words, String url, String user, String password, String k) {
        OneDatabase database = new OneDatabase(url, user, password);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
        Schema schema = new Schema(database);
        schema.migrate();
        CommandLine rest = new CommandLine(Arrays.copyOfRange(words, 1, words.length));
        try {
            return switch (words[0]) {
                case "codes" -> new CodesCommand(database, today).run(rest, System.out, System.err);
                case "publiceer" ->
                    new PublishCommand(database, new Press(database, Integer.parseInt(k), schema.isDemo()), today).run(rest, System.out);
                default -> areas(words, database, today);
            };
        } catch (NoSuchElementException e) {
            System.err.println(USAGE);
            return 2;
        }
    }

    private static int areas(String[] words, OneDatabase database, LocalDate today) {
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
