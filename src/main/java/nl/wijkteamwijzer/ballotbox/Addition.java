package nl.wijkteamwijzer.ballotbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds ballots to what was counted of their box before, while nobody else counts that box. */
final class Addition {

    private final Connection connection;
    private final BoxLabel box;

    Addition(Connection connection, BoxLabel box) {
        this.connection = connection;
        this.box = box;
    }

    void add(List<Ballot> ballots) throws SQLException {
        add("tally", "channel, question_key, answer", "votes", ballots.stream()
                .flatMap(Addition::votes)
                .collect(groupingBy(vote -> vote, () -> new TreeMap<>(Addition::order), counting())));
        add("counted_ballots", "channel", "ballots", ballots.stream()
                .map(ballot -> List.of(ballot.channel().name()))
                .collect(groupingBy(channel -> channel, () -> new TreeMap<>(Addition::order), counting())));
        try (PreparedStatement update =
                connection.prepareStatement("update ballot_box set counted = counted + ?" + Boxes.OF_BOX)) {
            update.setLong(1, ballots.size());
            Boxes.bind(update, 2, box);
            update.executeUpdate();
        }
    }

    private static Stream<List<String>> votes(Ballot ballot) {
        return ballot.answers().byKey().entrySet().stream()
                .map(answer -> List.of(ballot.channel().name(), answer.getKey(), answer.getValue()));
    }

    private static int order(List<String> one, List<String> other) {
        return String.join("\n", one).compareTo(String.join("\n", other));
    }

    /** By what stands behind the label, how many to add. */
    private void add(String table, String columns, String sum, Map<List<String>, Long> more) throws SQLException {
        String set = "update " + table + " set " + sum + " = " + sum + " + ?" + Boxes.OF_BOX;
        String which = Stream.of(columns.split(", ")).map(column -> " and " + column + " = ?").reduce("", String::concat);
        String marks = ", ?".repeat(columns.split(", ").length);
        try (PreparedStatement update = connection.prepareStatement(set + which);
                PreparedStatement insert = connection.prepareStatement("insert into " + table + " (" + sum + ", " + Boxes.LABEL
                        + ", " + columns + ") values (?, ?, ?, ?, ?" + marks + ")")) {
            for (Map.Entry<List<String>, Long> each : more.entrySet()) {
                if (execute(update, each) == 0) {
                    execute(insert, each);
                }
            }
        }
    }

    private int execute(PreparedStatement statement, Map.Entry<List<String>, Long> more) throws SQLException {
        statement.setLong(1, more.getValue());
        int next = Boxes.bind(statement, 2, box);
        for (String column : more.getKey()) {
            statement.setString(next++, column);
        }
        return statement.executeUpdate();
    }
}
