package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** Codes for letters, each good for one ballot. Only their hashes are kept, and those until they are used. */
public final class Invitations {

    /** More letters than any gemeente sends at once. */
    public static final int MOST = 200_000;

    private final Transactions transactions;

    public Invitations(DataSource database) {
        transactions = new Transactions(database);
    }

    /**
     * Makes a batch and returns its codes, which are shown this once.
     *
     * @throws IllegalArgumentException when there is a batch of this name already, or for a number that cannot be meant
     */
    public List<String> issue(InvitationBatch batch) {
        if (batch.issued() < 1 || batch.issued() > MOST || batch.used() != 0) {
            throw new IllegalArgumentException("A batch has 1 to " + MOST + " codes, none of them used");
        }
        List<InvitationCode> codes = Stream.generate(InvitationCode::invent).distinct().limit(batch.issued()).toList();
        try {
            transactions.run(connection -> {
                keep(connection, insert(connection, batch), codes);
                return null;
            });
        } catch (NotKept e) {
            if (e.isDuplicate()) {
                throw new IllegalArgumentException("A batch of this name is there already", e);
            }
            throw e;
        }
        return codes.stream().map(InvitationCode::printed).toList();
    }

    private static long insert(Connection connection, InvitationBatch batch) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into invitation_batch (gemeente_code, name, issued, used, valid_until) values (?, ?, ?, 0, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, batch.gemeente().value());
            insert.setString(2, batch.name());
            insert.setInt(3, batch.issued());
            insert.setString(4, batch.validUntil().toString());
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** In order of their hashes: in the order of the letters, a gap in the table would tell which letter was used. */
    private static void keep(Connection connection, long batch, List<InvitationCode> codes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into invitation_code (code_hash, batch_id) values (?, ?)")) {
            for (String hash : codes.stream().map(InvitationCode::hash).sorted().toList()) {
                insert.setString(1, hash);
                insert.setLong(2, batch);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public List<InvitationBatch> batches(GemeenteCode gemeente) {
        return transactions.run(connection -> {
            List<InvitationBatch> batches = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select name, issued, used, valid_until from invitation_batch where gemeente_code = ? order by id")) {
                select.setString(1, gemeente.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        batches.add(new InvitationBatch(
                                gemeente, row.getString(1), row.getInt(2), row.getInt(3), Quarter.parse(row.getString(4))));
                    }
                }
            }
            return batches;
        });
    }

    /**
     * Forgets a batch with its codes, for when its letters were lost before they went out.
     *
     * @return false when there is no such batch, or when a code of it was used: then letters did go out
     */
    public boolean withdraw(GemeenteCode gemeente, String name) {
        return transactions.run(connection -> {
            try (PreparedStatement hold = connection.prepareStatement(
                            "update invitation_batch set used = used where gemeente_code = ? and name = ? and used = 0");
                    PreparedStatement codes = connection.prepareStatement("delete from invitation_code where batch_id in"
                            + " (select id from invitation_batch where gemeente_code = ? and name = ?)");
                    PreparedStatement batch = connection.prepareStatement(
                            "delete from invitation_batch where gemeente_code = ? and name = ?")) {
                for (PreparedStatement each : List.of(hold, codes, batch)) {
                    each.setString(1, gemeente.value());
                    each.setString(2, name);
                }
                if (hold.executeUpdate() != 1) {
                    return false;
                }
                codes.executeUpdate();
                batch.executeUpdate();
                return true;
            }
        });
    }

    /**
     * Forgets a code, in the transaction in which its ballot comes.
     *
     * @throws NotAllowed when the code is not or no longer good for a ballot in this box
     */
    static void use(Connection connection, String text, BoxLabel box) throws SQLException {
        InvitationCode code = InvitationCode.find(text).orElseThrow(Invitations::notGood);
        long batch = batchOf(connection, code, box).orElseThrow(Invitations::notGood);
        try (PreparedStatement delete = connection.prepareStatement("delete from invitation_code where code_hash = ?");
                PreparedStatement update =
                        connection.prepareStatement("update invitation_batch set used = used + 1 where id = ?")) {
            delete.setString(1, code.hash());
            if (delete.executeUpdate() != 1) {
                throw notGood();
            }
            update.setLong(1, batch);
            update.executeUpdate();
        }
    }

    private static Optional<Long> batchOf(Connection connection, InvitationCode code, BoxLabel box) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                select b.id from invitation_code c join invitation_batch b on b.id = c.batch_id
                where c.code_hash = ? and b.gemeente_code = ? and b.valid_until >= ?
                """)) {
            select.setString(1, code.hash());
            select.setString(2, box.gemeente().value());
            select.setString(3, box.quarter().toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static NotAllowed notGood() {
        return new NotAllowed("code is niet geldig of al gebruikt. Een code heeft twaalf tekens, bijvoorbeeld ABCD-EFGH-JKMN, en is"
                + " één keer te gebruiken. Zonder code meedoen kan ook.");
    }
}
