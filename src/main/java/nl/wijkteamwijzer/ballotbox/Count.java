package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Counts a box as soon as it holds enough: its ballots go into the tallies and are destroyed, both or neither. Any number of
 * threads and nodes may do so at once, and each ballot is counted once.
 */
public final class Count {

    /** One transaction stays small however full a box is. */
    private static final int MOST_AT_ONCE = 2_000;

    private final Transactions transactions;
    private final int smallestGroup;

    /** @param smallestGroup see {@link SmallestGroup} */
    public Count(DataSource database, int smallestGroup) {
        this.transactions = new Transactions(database);
        this.smallestGroup = SmallestGroup.checked(smallestGroup);
    }

    /** Counts every box that holds enough, and returns how many ballots that were. */
    public long all() {
        Map<BoxLabel, Long> sizes = transactions.run(Boxes::sizes);
        return sizes.entrySet().stream()
                .filter(box -> box.getValue() >= smallestGroup)
                .mapToLong(box -> count(box.getKey()))
                .sum();
    }

    /** Counts a box if it holds enough, and returns how many ballots that were; 0 when it stays shut. */
    public long count(BoxLabel box) {
        if (transactions.run(connection -> Boxes.size(connection, box)) < smallestGroup) {
            return 0;
        }
        makeSureItIsThere(box);
        long counted = 0;
        int more;
        do {
            more = transactions.run(connection -> countSome(connection, box));
            counted += more;
        } while (more == MOST_AT_ONCE);
        return counted;
    }

    private int countSome(Connection connection, BoxLabel box) throws SQLException {
        Boxes.hold(connection, box);
        List<Ballot> ballots = Boxes.take(connection, box, MOST_AT_ONCE);
        if (ballots.size() < smallestGroup) {
            return 0;
        }
        new Addition(connection, box).add(ballots);
        Boxes.destroy(connection, ballots);
        return ballots.size();
    }

    void makeSureItIsThere(BoxLabel box) {
        if (transactions.run(connection -> Boxes.hold(connection, box))) {
            return;
        }
        try {
            transactions.run(connection -> {
                Boxes.make(connection, box);
                return null;
            });
        } catch (NotKept e) {
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }
}
