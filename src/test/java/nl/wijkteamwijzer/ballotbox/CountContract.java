package nl.wijkteamwijzer.ballotbox;

import static java.util.stream.Collectors.toMap;
import static nl.wijkteamwijzer.ballotbox.BallotDatabase.number;
import static nl.wijkteamwijzer.ballotbox.BallotDatabase.rows;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.LEIDEN;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.QUARTER;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.ballot;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counting promises, on each database. */
abstract class CountContract {

    private static final int K = 10;
    private static final int CASTERS = 6;
    private static final int COUNTERS = 3;

    private final BoxLabel mors = box("mors");
    private final BoxLabel noord = box("leiden-noord");

    private DataSource database;
    private BallotBox ballotBox;
    private Count count;

    abstract DataSource database();

    @BeforeEach
    void clear() {
        database = database();
        BallotDatabase.clear(database);
        ballotBox = new BallotBox(database);
        count = new Count(database, K);
    }

    /** With "&lt;=" for "&lt;" in Count, or without it, this fails. */
    @Test
    void leavesABoxShutUntilTheTenth() {
        cast(K - 1, mors);
        cast(K - 1, noord);
        assertThat(count.count(mors) + count.all()).isZero();
        assertThat(rows(database, "select * from tally")).isEmpty();
        assertThat(number(database, "select count(*) from ballot")).isEqualTo(2L * (K - 1));

        ballotBox.cast(ballot(mors, Map.of("2", "NEE", "3", "10")));
        assertThat(count.count(mors)).isEqualTo(K);
        assertThat(votes()).isEqualTo(Map.of(
                "mors|z-scale|MEE_EENS", 9L, "mors|a-yes|JA", 9L, "mors|a-yes|NEE", 1L, "mors|m-mark|10", 1L));
        assertThat(counted()).isEqualTo(K);
        assertThat(number(database, "select count(*) from ballot")).isEqualTo(K - 1);

        cast(K, mors);
        assertThat(count.all()).isEqualTo(K);
        assertThat(votes()).containsEntry("mors|a-yes|JA", 19L);
    }

    @Test
    void tellsChannelsApart() {
        cast(K, mors);
        ballotBox.cast(ballot(mors).by(Channel.KIOSK));
        count.all();

        assertThat(new Tallies(database).ballots(LEIDEN, QUARTER, QUARTER)).containsExactlyInAnyOrder(
                new CountedBallots(mors, Channel.WEB, K), new CountedBallots(mors, Channel.KIOSK, 1));
        assertThat(new Tallies(database).of(LEIDEN, QUARTER, QUARTER))
                .contains(new Tally(mors, Channel.KIOSK, "a-yes", "JA", 1), new Tally(mors, Channel.WEB, "a-yes", "JA", K));
    }

    @Test
    void countsAVeryFullBoxInParts() {
        cast(5_003, mors);

        assertThat(count.all()).isEqualTo(5_003);
        assertThat(votes()).containsEntry("mors|a-yes|JA", 5_003L);
        assertThat(number(database, "select count(*) from ballot")).isZero();
    }

    /**
     * Casters and counters in each other's way, each with its own connections, as on several nodes. Without holding the box and
     * without looking at what was deleted, ballots are counted twice.
     */
    @Test
    void countsEachBallotOnceWhoeverCounts() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService everybody = Executors.newFixedThreadPool(CASTERS + COUNTERS);
        List<Future<Integer>> casting = Stream.generate(() -> everybody.submit(casting(300))).limit(CASTERS).toList();
        List<Future<Integer>> counting = Stream.generate(() -> everybody.submit(counting(done))).limit(COUNTERS).toList();
        int cast = sum(casting);
        done.set(true);
        int counted = sum(counting);
        everybody.shutdown();

        long waiting = number(database, "select count(*) from ballot");
        assertThat(cast).isEqualTo(CASTERS * 300);
        assertThat(counted + waiting).isEqualTo(cast);
        assertThat(counted()).isEqualTo(counted);
        assertThat(number(database, "select sum(votes) from tally where question_key = 'a-yes'")).isEqualTo(counted);
        assertThat(number(database, "select sum(counted) from ballot_box")).isEqualTo(counted);
        assertThat(rows(database, "select access_point from ballot group by access_point having count(*) >= " + K)).isEmpty();
    }

    private Callable<Integer> casting(int ballots) {
        return () -> {
            Random random = new Random();
            BallotBox own = new BallotBox(database);
            for (int i = 0; i < ballots; i++) {
                own.cast(ballot(random.nextBoolean() ? mors : noord, Map.of("2", random.nextBoolean() ? "JA" : "NEE")));
            }
            return ballots;
        };
    }

    /** Once more after the last was cast. */
    private Callable<Integer> counting(AtomicBoolean done) {
        return () -> {
            Count own = new Count(database, K);
            int counted = 0;
            boolean last;
            do {
                last = done.get();
                counted += (int) (own.count(mors) + own.count(noord));
            } while (!last);
            return counted;
        };
    }

    private static int sum(List<Future<Integer>> parts) throws Exception {
        int sum = 0;
        for (Future<Integer> part : parts) {
            sum += part.get();
        }
        return sum;
    }

    /** Commits before the ballots are gone: then they would be in both places. */
    @Test
    void countsAllOrNothing() {
        cast(K, mors);
        Count broken = new Count(failingAt("delete from ballot"), K);

        assertThatThrownBy(() -> broken.count(mors)).isInstanceOf(NotKept.class);
        assertThat(rows(database, "select * from tally")).isEmpty();
        assertThat(number(database, "select count(*) from ballot")).isEqualTo(K);
        assertThat(count.count(mors)).isEqualTo(K);
    }

    @Test
    void putsWhatIsLeftOfAQuarterTogether() {
        cast(K - 1, mors);
        cast(2, noord);
        cast(K, box("merenwijk"));
        QuarterEnd quarterEnd = new QuarterEnd(database, K);

        assertThat(quarterEnd.close(QUARTER)).as("while it lasts").isZero();
        assertThat(number(database, "select count(*) from ballot where access_point = '*'")).isZero();

        assertThat(quarterEnd.close(QUARTER.next())).isEqualTo(K + 1);
        assertThat(votes()).isEqualTo(Map.of("*|z-scale|MEE_EENS", K + 1L, "*|a-yes|JA", K + 1L,
                "merenwijk|z-scale|MEE_EENS", (long) K, "merenwijk|a-yes|JA", (long) K));
        assertThat(number(database, "select count(*) from ballot")).isZero();
    }

    /** A box that waits for more in vain shows nothing: fewer than k of a whole gemeente in a quarter. */
    @Test
    void letsTheRestWaitForWhoeverComesLate() {
        QuarterEnd quarterEnd = new QuarterEnd(database, K);
        cast(3, mors);
        cast(4, noord);
        quarterEnd.close(QUARTER.next());
        assertThat(rows(database, "select * from tally")).isEmpty();
        assertThat(number(database, "select count(*) from ballot where access_point = '*'")).isEqualTo(7);

        cast(2, mors);
        quarterEnd.close(QUARTER.next().next());
        assertThat(rows(database, "select * from tally")).isEmpty();

        cast(1, noord);
        quarterEnd.close(QUARTER.next());
        assertThat(votes()).containsEntry("*|a-yes|JA", (long) K).hasSize(2);
    }

    @Test
    void keepsGemeentenQuestionnairesAndQuartersApart() {
        GemeenteCode elsewhere = new GemeenteCode("GM0547");
        cast(K - 1, mors);
        cast(K - 1, new BoxLabel(LEIDEN, "mors", "client", QUARTER.previous()));
        cast(K - 1, new BoxLabel(elsewhere, "mors", "client", QUARTER));

        assertThat(count.all()).isZero();
        new QuarterEnd(database, K).close(QUARTER.next());
        assertThat(rows(database, "select * from tally")).isEmpty();
        assertThat(rows(database, "select distinct gemeente_code, quarter from ballot")).hasSize(3);
    }

    @Test
    void tellsNothingOfABallotThatItCannotKeep() {
        Ballot ballot = ballot(mors);
        ballotBox.cast(ballot);

        assertThatThrownBy(() -> ballotBox.cast(ballot))
                .isInstanceOf(NotKept.class)
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .hasMessage("The database refused, with state 23505");
        assertThatThrownBy(() -> new BallotBox(failingAt("insert")).cast(ballot(mors)))
                .hasNoCause()
                .hasMessageNotContaining("MEE_EENS");
    }

    @Test
    void takesACodeForOneBallotOnly() throws Exception {
        Invitations invitations = new Invitations(database);
        List<String> codes = invitations.issue(new InvitationBatch(LEIDEN, "najaar", 3, 0, QUARTER));
        assertThat(codes).hasSize(3).allMatch(code -> code.matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"));
        assertThat(String.join(" ", rows(database, "select code_hash from invitation_code")))
                .doesNotContain(codes.get(0).replace("-", ""));

        ExecutorService twoAtOnce = Executors.newFixedThreadPool(4);
        List<Future<Integer>> tries = IntStream.range(0, 4)
                .mapToObj(i -> twoAtOnce.submit(() -> triesToCast(codes.get(0).toLowerCase())))
                .toList();
        assertThat(sum(tries)).isOne();
        twoAtOnce.shutdown();

        assertThat(rows(database, "select channel from ballot")).containsExactly("CODE");
        assertThat(rows(database, "select code_hash from invitation_code")).hasSize(2);
        assertThat(invitations.batches(LEIDEN)).containsExactly(new InvitationBatch(LEIDEN, "najaar", 3, 1, QUARTER));
    }

    @Test
    void forgetsABatchWhoseLettersWereLostAndNoOther() throws Exception {
        Invitations invitations = new Invitations(database);
        List<String> lost = invitations.issue(new InvitationBatch(LEIDEN, "verloren", 3, 0, QUARTER));
        List<String> sent = invitations.issue(new InvitationBatch(LEIDEN, "verstuurd", 2, 0, QUARTER));
        assertThat(triesToCast(sent.get(0))).isOne();

        assertThat(invitations.withdraw(LEIDEN, "verloren")).isTrue();
        assertThat(invitations.withdraw(LEIDEN, "verstuurd")).isFalse();
        assertThat(invitations.withdraw(LEIDEN, "verloren")).isFalse();

        assertThat(triesToCast(lost.get(0))).isZero();
        assertThat(triesToCast(sent.get(1))).isOne();
        assertThat(invitations.batches(LEIDEN)).containsExactly(new InvitationBatch(LEIDEN, "verstuurd", 2, 2, QUARTER));
    }

    @Test
    void keepsTheWayOfWhatStaffBringWithACode() throws Exception {
        String code = new Invitations(database).issue(new InvitationBatch(LEIDEN, "najaar", 1, 0, QUARTER)).get(0);
        new BallotBox(database).cast(ballot(mors).by(Channel.PAPIER), code);

        assertThat(rows(database, "select channel from ballot")).containsExactly("PAPIER");
    }

    private int triesToCast(String code) {
        try {
            new BallotBox(database).cast(ballot(mors), code);
            return 1;
        } catch (NotAllowed e) {
            return 0;
        }
    }

    @Test
    void keepsACodeWhoseBallotFailed() {
        List<String> codes = new Invitations(database).issue(new InvitationBatch(LEIDEN, "najaar", 1, 0, QUARTER));
        BallotBox broken = new BallotBox(failingAt("insert into ballot"));

        assertThatThrownBy(() -> broken.cast(ballot(mors), codes.get(0))).isInstanceOf(NotKept.class);
        assertThat(number(database, "select sum(used) from invitation_batch")).isZero();
        assertThat(triesToCast(codes.get(0))).isOne();
    }

    @Test
    void refusesACodeThatIsNotForThisBox() {
        Invitations invitations = new Invitations(database);
        String before = invitations.issue(new InvitationBatch(LEIDEN, "zomer", 1, 0, QUARTER.previous())).get(0);
        String elsewhere = invitations.issue(new InvitationBatch(new GemeenteCode("GM0547"), "zomer", 1, 0, QUARTER)).get(0);

        for (String code : List.of(before, elsewhere, "ABCD-EFGH-JKMN", "", "'; drop table ballot")) {
            assertThat(triesToCast(code)).as(code).isZero();
        }
        assertThat(rows(database, "select * from ballot")).isEmpty();
        assertThatThrownBy(() -> invitations.issue(new InvitationBatch(LEIDEN, "zomer", 1, 0, QUARTER)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Where the rows lie: as they came into the free space there was, and after the shredder in the order of their keys. */
    @Test
    void laysWhatWaitsInTheOrderOfItsKeys() {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ballots.add(ballot(i % 2 == 0 ? mors : noord));
        }
        ballots.forEach(ballotBox::cast);
        assertThat(keysAsTheyLie()).isNotEqualTo(ballots.stream().map(Ballot::key).sorted().toList());

        new Shredder(database).shred();

        assertThat(keysAsTheyLie()).isEqualTo(ballots.stream().map(Ballot::key).sorted().toList());
        assertThat(new Count(database, K).all()).isEqualTo(60);
    }

    private List<String> keysAsTheyLie() {
        return rows(database, "select ballot_key, answers from ballot").stream().map(row -> row.substring(0, 36)).toList();
    }

    private void cast(int ballots, BoxLabel box) {
        ballotBox.cast(Stream.generate(() -> ballot(box)).limit(ballots).toList());
    }

    private Map<String, Long> votes() {
        return new Tallies(database).of(LEIDEN, new Quarter(2020, 1), new Quarter(2030, 1)).stream().collect(toMap(
                tally -> tally.box().accessPoint() + "|" + tally.question() + "|" + tally.answer(), Tally::votes, Long::sum));
    }

    private long counted() {
        return new Tallies(database).ballots(LEIDEN, QUARTER, QUARTER).stream().mapToLong(CountedBallots::ballots).sum();
    }

    /** The same database, that refuses a statement and shows its values in the message, as real ones do. */
    private DataSource failingAt(String sql) {
        return proxy(DataSource.class, database, (method, argument) -> method.equals("getConnection")
                ? proxy(Connection.class, database.getConnection(), (called, first) -> {
                    if (called.equals("prepareStatement") && first.toString().startsWith(sql)) {
                        throw new SQLException("Failing row contains (z-scale=MEE_EENS)", "23514");
                    }
                    return null;
                })
                : null);
    }

    private interface Instead {
        Object of(String method, Object argument) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T original, Instead instead) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object other = instead.of(method.getName(), arguments == null ? "" : arguments[0]);
            try {
                return other == null ? method.invoke(original, arguments) : other;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
