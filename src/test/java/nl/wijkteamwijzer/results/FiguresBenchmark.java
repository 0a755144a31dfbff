package nl.wijkteamwijzer.results;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.PostgresDatabase;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.BallotDatabase;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * How long the figures of staff and a publication take with some 10 thousand and some 10 million counted responses, in turns, in
 * the database of the argument: "derby" or "postgres".
 */
final class FiguresBenchmark {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final int K = 10;
    private static final int TEAMS = 17;
    private static final int QUESTIONS = 15;
    private static final int ROUNDS = 6;
    private static final long FEW_EACH = 2;
    private static final long TIMES_MORE = 1000;
    private static final List<Quarter> QUARTERS =
            Stream.iterate(new Quarter(2024, 1), Quarter::next).limit(11).toList();
    private static final Questionnaire QUESTIONNAIRE = questionnaire();
    private static final Sheet SHEET = Sheet.of(
            IntStream.range(0, TEAMS).mapToObj(team -> new Sheet.Team("team" + team, "Team " + team)).toList(), List.of(QUESTIONNAIRE));

    private FiguresBenchmark() {}

    public static void main(String[] words) throws Exception {
        if (words[0].equals("derby")) {
            measure(BallotDatabase.onDerby(Files.createTempDirectory("figures").resolve("db").toString()));
        } else {
            try (PostgresDatabase postgres = PostgresDatabase.create()) {
                measure(BallotDatabase.on(postgres));
            }
        }
        System.exit(0);
    }

    private static void measure(DataSource database) throws SQLException {
        fill(database);
        Press press = new Press(database, K, true);
        round(database, press); // warm
        double[][] few = new double[2][ROUNDS];
        double[][] many = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            keep(few, round, round(database, press));
            execute(database, "update tally set votes = votes * " + TIMES_MORE);
            execute(database, "update counted_ballots set ballots = ballots * " + TIMES_MORE);
            keep(many, round, round(database, press));
            execute(database, "update tally set votes = votes / " + TIMES_MORE);
            execute(database, "update counted_ballots set ballots = ballots / " + TIMES_MORE);
        }
        long responses = FEW_EACH * QUESTIONNAIRE.getQuestions().get(0).getAnswers().size() * TEAMS * Channel.values().length * QUARTERS.size();
        for (int i = 0; i < 2; i++) {
            System.out.printf("%s: %,d responses %.1f ms, %,d responses %.1f ms, ratio %.2f%n", i == 0 ? "dashboard" : "publication",
                    responses, median(few[i]), responses * TIMES_MORE, median(many[i]), median(many[i]) / median(few[i]));
        }
    }

    /** Milliseconds for the figures of staff, and for a publication, of each of all quarters. */
    private static double[] round(DataSource database, Press press) throws SQLException {
        for (String table : List.of("figures_cell", "figures_indicator", "figures_team", "figures")) {
            execute(database, "delete from " + table);
        }
        double[] dashboard = new double[QUARTERS.size()];
        double[] publication = new double[QUARTERS.size()];
        for (int i = 0; i < QUARTERS.size(); i++) {
            Press.Order order = new Press.Order(LEIDEN, QUARTERS.get(i), SHEET, Map.of(), Map.of());
            long start = System.nanoTime();
            new LiveFigures(press).count(order);
            new LiveFigures(press).of(order, order.quarter().lastDay());
            dashboard[i] = millis(start);
            start = System.nanoTime();
            press.publish(order, LocalDate.of(2026, 10, 1));
            publication[i] = millis(start);
        }
        return new double[] {median(dashboard), median(publication)};
    }

    private static void keep(double[][] times, int round, double[] each) {
        times[0][round] = each[0];
        times[1][round] = each[1];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement tally = connection.prepareStatement("insert into tally values (?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement counted = connection.prepareStatement("insert into counted_ballots values (?, ?, ?, ?, ?, ?)")) {
                for (Quarter quarter : QUARTERS) {
                    for (Sheet.Team team : SHEET.teams()) {
                        for (Channel channel : Channel.values()) {
                            fill(tally, counted, quarter, team, channel);
                        }
                    }
                    tally.executeBatch();
                    counted.executeBatch();
                }
            }
            connection.commit();
        }
    }

    private static void fill(PreparedStatement tally, PreparedStatement counted, Quarter quarter, Sheet.Team team, Channel channel)
            throws SQLException {
        for (PreparedStatement insert : List.of(tally, counted)) {
            insert.setString(1, LEIDEN.value());
            insert.setString(2, team.slug());
            insert.setString(3, QUESTIONNAIRE.getName());
            insert.setString(4, quarter.toString());
            insert.setString(5, channel.name());
        }
        counted.setLong(6, FEW_EACH * QUESTIONNAIRE.getQuestions().get(0).getAnswers().size());
        counted.addBatch();
        for (var question : QUESTIONNAIRE.getQuestions()) {
            for (String answer : question.getAnswers()) {
                tally.setString(6, question.getKey());
                tally.setString(7, answer);
                tally.setLong(8, FEW_EACH);
                tally.addBatch();
            }
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Questionnaire questionnaire() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Questionnaire questionnaire =
                new Questionnaire("client", 1, Perspective.CLIENT, new Publication(Status.CONCEPT, day, null, day));
        for (int i = 0; i < QUESTIONS; i++) {
            questionnaire.ask("client-" + i, QuestionKind.SCHAAL, Block.values()[i / 3], Map.of("nl", "Vraag " + i));
        }
        return questionnaire;
    }
}
