package nl.wijkteamwijzer.ballotbox;

import static nl.wijkteamwijzer.ballotbox.SurveyFixture.LEIDEN;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.QUARTER;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.ballot;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.box;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays in the files of an embedded database. */
class ShredderTest {

    private static final int BALLOTS = 500;

    @TempDir
    Path folder;

    /** Without compressing, the ballots stay in the table's pages; without a new log, in the log. */
    @Test
    void leavesNothingOfWhatWasDestroyed() throws IOException {
        DataSource database = BallotDatabase.onDerby(folder.resolve("db").toString());
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < BALLOTS; i++) {
            ballots.add(ballot(box("mors"), Map.of("1", "NEUTRAAL", "3", String.valueOf(1 + i % 10))));
        }
        ballots.forEach(new BallotBox(database)::cast);
        String code = new Invitations(database).issue(new InvitationBatch(LEIDEN, "najaar", 1, 0, QUARTER)).get(0);
        new BallotBox(database).cast(ballot(box("mors")), code);
        String receipt = "5e".repeat(32);
        new BallotBox(database).castOnce(ballot(box("mors")), receipt);
        List<String> traces = new ArrayList<>(ballots.stream().map(Ballot::key).toList());
        traces.add("z-scale=NEUTRAAL");
        traces.add("a-yes=JA");
        traces.add(receipt);
        traces.add(InvitationCode.find(code).orElseThrow().hash());
        assertThat(found(traces)).hasSameSizeAs(traces);

        new Count(database, 10).all();
        new Receipts(database).forget(List.of(receipt));
        assertThat(found(traces)).as("after the count, before the shredder").isNotEmpty();
        new Shredder(database).shred();

        assertThat(found(traces)).isEmpty();
        stop((EmbeddedDataSource) database);
        assertThat(found(traces)).isEmpty();
    }

    private List<String> found(List<String> traces) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        String wide = everything.toString().replace("\0", "");
        return traces.stream().filter(trace -> everything.indexOf(trace) >= 0 || wide.contains(trace)).toList();
    }

    private static void stop(EmbeddedDataSource database) {
        database.setShutdownDatabase("shutdown");
        try {
            database.getConnection().close();
        } catch (java.sql.SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("08006");
        }
    }
}
