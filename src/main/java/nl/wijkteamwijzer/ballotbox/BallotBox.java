package nl.wijkteamwijzer.ballotbox;

import java.util.List;
import javax.sql.DataSource;

/**
 * The slot through which ballots go in; no way leads back out but being counted. Opens its own transaction, so it is not to be
 * called from within another.
 */
public final class BallotBox {

    private final Transactions transactions;

    public BallotBox(DataSource database) {
        transactions = new Transactions(database);
    }

    /** Returns when the ballot is safe. One insert. */
    public void cast(Ballot ballot) {
        transactions.statement(connection -> {
            Boxes.put(connection, ballot);
            return null;
        });
    }

    /** All of them or none, in one transaction. */
    public void cast(List<Ballot> ballots) {
        transactions.run(connection -> {
            Boxes.put(connection, ballots);
            return null;
        });
    }

    /**
     * Forgets the code as it takes the ballot. What came by a way that is open to anybody counts as invited from then on.
     *
     * @throws NotAllowed when the code is not, or no longer, good
     */
    public void cast(Ballot ballot, String code) {
        transactions.run(connection -> {
            Invitations.use(connection, code, ballot.box());
            Boxes.put(connection, Channel.OPEN.contains(ballot.channel()) ? ballot.by(Channel.CODE) : ballot);
            return null;
        });
    }

    /**
     * Takes what may be sent more than once, with its receipt in the same transaction.
     *
     * @return false when it was taken before
     */
    public boolean castOnce(Ballot ballot, String receipt) {
        try {
            transactions.run(connection -> {
                Receipts.put(connection, receipt, ballot.box().quarter());
                Boxes.put(connection, ballot);
                return null;
            });
            return true;
        } catch (NotKept e) {
            if (e.isDuplicate()) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a ballot was ever put in a box, be it waiting or counted. */
    public boolean wasUsed(BoxLabel box) {
        return transactions.run(connection -> Boxes.size(connection, box) > 0 || Boxes.hold(connection, box));
    }
}
