package nl.wijkteamwijzer.metrics;

import java.util.Map;
import java.util.TreeMap;

/** Tables of teams a, b, c and on, by the number of people; half of them agree. */
final class TableFixture {

    private TableFixture() {}

    static Table table(long... people) {
        Map<String, Counts> teams = new TreeMap<>();
        for (long n : people) {
            teams.put(String.valueOf((char) ('a' + teams.size())), people(n));
        }
        return new Table(teams, null);
    }

    static Counts people(long n) {
        return Counts.share(n / 2, n, 0);
    }
}
