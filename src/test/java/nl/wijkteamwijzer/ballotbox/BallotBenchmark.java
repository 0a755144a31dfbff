package nl.wijkteamwijzer.ballotbox;

import static nl.wijkteamwijzer.ballotbox.SurveyFixture.LEIDEN;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.QUARTER;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.ballot;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.box;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * How long ballots take in the database of the arguments: bare inserts of one row next to casts, both with a commit each; many
 * that wait, counted; the shredder; and reading figures of few and of many. Arguments: "derby" or "postgres", ballots to wait.
 */
final class BallotBenchmark {

    private static final int SECONDS = 8;
    private static final int THREADS = 4;
    private static final int TEAMS = 12;

    private BallotBenchmark() {}

    public static void main(String[] words) throws Exception {
        if (words[0].equals("derby")) {
            String place = Files.createTempDirectory("ballots").resolve("db").toString();
            measure(BallotDatabase.onDerby(place), Integer.parseInt(words[1]));
        } else {
            try (var postgres = nl.wijkteamwijzer.PostgresDatabase.create()) {
                measure(BallotDatabase.on(postgres), Integer.parseInt(words[1]));
            }
        }
    }

    private static void measure(DataSource database, int waiting) throws Exception {
        BallotDatabase.execute(database, "create table bare (bare_key char(36) not null primary key, text varchar(100) not null)");
        DataSource kept = new OneConnectionEach(database);
        for (int round = 0; round < 3; round++) {
            double bare = perSecond(() -> insertBare(kept));
            double cast = perSecond(() -> new BallotBox(kept).cast(ballot(box("team" + (int) (Math.random() * TEAMS)))));
            System.out.printf("bare inserts %.0f/s, casts %.0f/s, ratio %.2f%n", bare, cast, cast / bare);
        }
        new Count(database, 10).all();
        fill(database, waiting);
        long start = System.nanoTime();
        System.gc();
        long before = used();
        long counted = new Count(database, 10).all();
        System.out.printf("counted %d in %.1f s, heap %+d MB%n", counted, seconds(start), (used() - before) >> 20);
        start = System.nanoTime();
        new Shredder(database).shred();
        System.out.printf("shredded in %.2f s%n", seconds(start));
        read(database);
        BallotDatabase.execute(database, "update tally set votes = votes * 1000");
        read(database);
        System.exit(0);
    }

    private static void read(DataSource database) {
        new Tallies(database).of(LEIDEN, new Quarter(2024, 1), QUARTER);
        long start = System.nanoTime();
        int rows = 0;
        for (int i = 0; i < 50; i++) {
            rows = new Tallies(database).of(LEIDEN, new Quarter(2024, 1), QUARTER).size();
        }
        System.out.printf("tallies of %s ballots: %d rows in %.2f ms%n",
                BallotDatabase.rows(database, "select sum(votes) / 2 from tally").get(0), rows, seconds(start) * 1_000 / 50);
    }

    private static void fill(DataSource database, int ballots) {
        BallotBox ballotBox = new BallotBox(database);
        for (int i = 0; i < ballots; i += 1_000) {
            int from = i;
            ballotBox.cast(IntStream.range(0, 1_000)
                    .mapToObj(n -> ballot(box("team" + (from + n) % TEAMS), Map.of("1", "NEUTRAAL", "3", String.valueOf(1 + n % 10))))
                    .toList());
        }
    }

    private static void insertBare(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bare values (?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, "client-1=MEE_EENS;client-5=JA");
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double perSecond(Runnable work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long[] done = new long[THREADS * 16];
        for (int i = 0; i < THREADS; i++) {
            int own = i * 16;
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    work.run();
                    done[own]++;
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(SECONDS * 2L, TimeUnit.SECONDS);
        return java.util.Arrays.stream(done).sum() / (double) SECONDS;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
