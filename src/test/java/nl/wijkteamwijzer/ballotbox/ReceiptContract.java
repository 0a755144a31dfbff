package nl.wijkteamwijzer.ballotbox;

import static nl.wijkteamwijzer.ballotbox.BallotDatabase.execute;
import static nl.wijkteamwijzer.ballotbox.BallotDatabase.number;
import static nl.wijkteamwijzer.ballotbox.BallotDatabase.rows;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.QUARTER;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.ballot;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receipt promises, on each database. */
abstract class ReceiptContract {

    private static final int THREADS = 8;
    private static final String RECEIPT = "ab".repeat(32);

    private DataSource database;
    private BallotBox ballotBox;
    private Receipts receipts;

    abstract DataSource database();

    @BeforeEach
    void clear() {
        database = database();
        BallotDatabase.clear(database);
        execute(database, "delete from kiosk_receipt");
        ballotBox = new BallotBox(database);
        receipts = new Receipts(database);
    }

    /** Without the receipt, or with it in a transaction of its own before the ballot or after, one of these tests fails. */
    @Test
    void takesAnEnvelopeOnceThatComesEightTimesAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            String receipt = "%064d".formatted(round);
            assertThat(timesTaken(receipt)).isOne();
        }
        assertThat(number(database, "select count(*) from ballot")).isEqualTo(10);
        assertThat(number(database, "select count(*) from kiosk_receipt")).isEqualTo(10);
    }

    private long timesTaken(String receipt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tries.add(threads.submit(() -> {
                together.await();
                return ballotBox.castOnce(ballot(box("mors")), receipt);
            }));
        }
        long taken = 0;
        for (Future<Boolean> each : tries) {
            taken += each.get() ? 1 : 0;
        }
        threads.shutdown();
        return taken;
    }

    @Test
    void leavesNeitherReceiptNorBallotWhenTheBallotCannotBeKept() {
        Ballot there = ballot(box("mors"));
        ballotBox.cast(there);
        Ballot unkept = new Ballot("far too long for the key of a ballot, which the database refuses", there.box(), 1, Channel.KIOSK, there.answers());

        assertThatThrownBy(() -> ballotBox.castOnce(unkept, RECEIPT)).isInstanceOf(NotKept.class);
        assertThat(number(database, "select count(*) from kiosk_receipt")).isZero();
        assertThat(number(database, "select count(*) from ballot")).isOne();
        assertThat(ballotBox.castOnce(ballot(box("mors")), RECEIPT)).isTrue();
    }

    @Test
    void keepsEveryReceiptAndEveryBallotWhenItShreds() {
        for (int i = 0; i < 20; i++) {
            ballotBox.castOnce(ballot(box("mors")), "%064d".formatted(i));
        }
        List<String> before = rows(database, "select * from ballot order by ballot_key");

        new Shredder(database).shred();

        assertThat(rows(database, "select * from ballot order by ballot_key")).isEqualTo(before);
        assertThat(rows(database, "select quarter from kiosk_receipt")).hasSize(20).containsOnly(QUARTER.toString());
        assertThat(ballotBox.castOnce(ballot(box("mors")), "%064d".formatted(7))).as("counted before").isFalse();
    }

    @Test
    void forgetsAReceiptWhenItIsToldSo() {
        ballotBox.castOnce(ballot(box("mors")), RECEIPT);
        receipts.forget(List.of(RECEIPT));
        receipts.forget(List.of(RECEIPT));
        assertThat(rows(database, "select * from kiosk_receipt")).isEmpty();
    }

    @Test
    void forgetsReceiptsOfBeforeAQuarter() {
        ballotBox.castOnce(ballot(box("mors")), RECEIPT);
        assertThat(receipts.forgetBefore(QUARTER)).isFalse();
        assertThat(rows(database, "select quarter from kiosk_receipt")).containsExactly(QUARTER.toString());
        assertThat(receipts.forgetBefore(QUARTER.next())).isTrue();
        assertThat(rows(database, "select quarter from kiosk_receipt")).isEmpty();
    }
}
