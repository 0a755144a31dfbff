package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What was taken of that which may come again, by a hash. A receipt goes when whoever sent it has destroyed what they sent, see
 * {@link SpentReceipts}; those of senders that died go later.
 *
 * <p>No column leads from a receipt to a ballot. That they came in the same transaction is something the database knows until the
 * {@link Shredder} has been there.
 */
public class Receipts {

    private final Transactions transactions;

    public Receipts(DataSource database) {
        transactions = new Transactions(database);
    }

    /** Fails when it is there already. */
    static void put(Connection connection, String receipt, Quarter quarter) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into kiosk_receipt (receipt, quarter) values (?, ?)")) {
            insert.setString(1, receipt);
            insert.setString(2, quarter.toString());
            insert.executeUpdate();
        }
    }

    /** They will not come again. */
    public void forget(Collection<String> spent) {
        spent.forEach(receipt -> delete("delete from kiosk_receipt where receipt = ?", receipt));
    }

    /**
     * Who did not say for so long that it is destroyed will not send it again.
     *
     * @return whether there was any
     */
    public boolean forgetBefore(Quarter quarter) {
        return delete("delete from kiosk_receipt where quarter < ?", quarter.toString());
    }

    /** All of them at once, in the order of the hashes; needs the table for itself. */
    static Void putInAgain(Connection connection) throws SQLException {
        Map<String, Quarter> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select receipt, quarter from kiosk_receipt")) {
            while (row.next()) {
                all.put(row.getString(1), Quarter.parse(row.getString(2)));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from kiosk_receipt");
        }
        for (Map.Entry<String, Quarter> each : all.entrySet()) {
            put(connection, each.getKey(), each.getValue());
        }
        return null;
    }

    private boolean delete(String sql, String value) {
        return transactions.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, value);
                return delete.executeUpdate() > 0;
            }
        });
    }
}
