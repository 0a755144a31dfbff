package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What was taken of that which may come again, by a hash that leads to no ballot. A receipt goes as soon as whoever sent it has
 * destroyed what they sent; those of senders that died go later.
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

    /** It will not come again. */
    public void forget(String receipt) {
        delete("delete from kiosk_receipt where receipt = ?", receipt);
    }

    /** Who did not say for so long that it is destroyed will not send it again. */
    public void forgetBefore(Quarter quarter) {
        delete("delete from kiosk_receipt where quarter < ?", quarter.toString());
    }

    private void delete(String sql, String value) {
        transactions.statement(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, value);
                delete.executeUpdate();
            }
            return null;
        });
    }
}
