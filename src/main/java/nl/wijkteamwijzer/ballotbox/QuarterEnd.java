package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What happens to boxes of a quarter that is over: those that never got full enough go together into the box of the whole
 * gemeente. That is counted when it holds enough, and else it waits; whatever comes in late joins it.
 */
public final class QuarterEnd {

    private final Transactions transactions;
    private final Count count;
    private final int smallestGroup;

    /** @param smallestGroup see {@link SmallestGroup} */
    public QuarterEnd(DataSource database, int smallestGroup) {
        transactions = new Transactions(database);
        count = new Count(database, smallestGroup);
        this.smallestGroup = smallestGroup;
    }

    /** Returns how many ballots were moved. */
    public long close(Quarter current) {
        List<BoxLabel> old = transactions.run(Boxes::sizes).keySet().stream()
                .filter(box -> box.quarter().isBefore(current))
                .toList();
        long moved = old.stream().filter(box -> !box.isWholeGemeente()).mapToLong(this::close).sum();
        old.stream().map(BoxLabel::wholeGemeente).distinct().forEach(count::count);
        return moved;
    }

    private long close(BoxLabel box) {
        count.count(box);
        count.makeSureItIsThere(box);
        count.makeSureItIsThere(box.wholeGemeente());
        return transactions.run(connection -> move(connection, box));
    }

    private int move(Connection connection, BoxLabel box) throws SQLException {
        // always the box of the gemeente last, so that no two wait for each other
        Boxes.hold(connection, box);
        Boxes.hold(connection, box.wholeGemeente());
        // late ones may have made it full enough after all
        return Boxes.size(connection, box) < smallestGroup ? Boxes.moveToWholeGemeente(connection, box) : 0;
    }
}
