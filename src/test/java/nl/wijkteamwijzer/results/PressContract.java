package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.Answers;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BallotBox;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.Count;
import nl.wijkteamwijzer.ballotbox.QuarterEnd;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparison;
import nl.wijkteamwijzer.metrics.Interval;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.metrics.Reference;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.survey.Block;
import nl.wijkteamwijzer.survey.Perspective;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionKind;
import nl.wijkteamwijzer.survey.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From ballots to frozen figures, on one kind of database. */
abstract class PressContract {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final int K = 10;
    private static final Questionnaire QUESTIONNAIRE = questionnaire();
    private static final Sheet SHEET = Sheet.of(
            List.of(new Sheet.Team("mors", "Mors"), new Sheet.Team("merenwijk", "Merenwijk"), new Sheet.Team("stevenshof", "Stevenshof"),
                    new Sheet.Team("roodenburg", "Roodenburg")),
            List.of(QUESTIONNAIRE));

    private BallotBox box;
    private Count count;
    private Press press;

    abstract DataSource database();

    @BeforeEach
    void open() {
        for (String table : List.of("figures_cell", "figures_indicator", "figures_team", "figures", "live_counts", "ballot", "ballot_box", "tally",
                "counted_ballots")) {
            execute("delete from " + table);
        }
        box = new BallotBox(database());
        count = new Count(database(), K);
        press = new Press(database(), K, false);
    }

    @Test
    void showsABallotInAFigureAtTheTenthAndNotBefore() {
        for (int ballots = 1; ballots <= K; ballots++) {
            assertThat(staff("mors", "snel").suppressed()).as(ballots + " ballots").isTrue();
            assertThat(staff(null, "snel").suppressed()).as(ballots + " ballots").isTrue();
            cast("mors", SUMMER, 1, "MEE_EENS");
        }

        assertThat(staff("mors", "snel").figure().n()).isEqualTo(K);
        assertThat(staff(null, "snel").figure().n()).isEqualTo(K);
        assertThat(press.latest(LEIDEN, SUMMER)).as("the public waits for the end of the quarter").isEmpty();
    }

    @Test
    void addsUpChannelsAndTheBallotsThatLostTheirTeam() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        cast("merenwijk", SUMMER, 20, "NEUTRAAL");
        IntStream.range(0, 6).forEach(each -> cast("stevenshof", SUMMER, 1, "MEE_EENS"));
        close();
        publish(SUMMER);

        PublishedFigures published = latest(SUMMER);
        assertThat(published.cell("mors", "snel").figure().n()).isEqualTo(30);
        assertThat(published.cell("merenwijk", "snel").figure().value()).isEqualTo(5);
        assertThat(published.cell("stevenshof", "snel").suppressed()).isTrue();
        assertThat(published.cell(null, "snel").figure().n()).as("six of the gemeente wait for more").isEqualTo(50);
        assertThat(published.cell("mors", "client-blok-contact").figure().n()).isEqualTo(30);
        assertThat(published.cell("mors", "cijfer").figure().value()).isEqualTo(8);
    }

    @Test
    void freezesWhatWentOutUntilItIsCorrectedByAGroup() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        cast("merenwijk", SUMMER, 20, "NEUTRAAL");
        publish(SUMMER);
        PublishedFigures first = latest(SUMMER);
        cast("mors", SUMMER, 8, "NEUTRAAL");
        cast("mors", SUMMER, 2, "MEE_EENS");
        cast("merenwijk", SUMMER, 10, "NEUTRAAL");

        assertThat(press.publish(order(SUMMER), DAY)).as("a second time").isFalse();
        assertThat(latest(SUMMER)).isEqualTo(first);
        press.correct(order(SUMMER), "Formulieren van het loket kwamen later", DAY.plusDays(9));

        PublishedFigures second = latest(SUMMER);
        assertThat(second.figures().version()).isEqualTo(2);
        assertThat(second.figures().note()).isEqualTo("Formulieren van het loket kwamen later");
        assertThat(second.publishedOn()).isEqualTo(DAY.plusDays(9));
        assertThat(second.earlier()).containsExactly(new PublishedFigures.Version(1, DAY, ""));
        assertThat(second.cell("mors", "snel").figure().n()).isEqualTo(40);
        assertThat(second.cell("mors", "snel").figure().value()).isEqualTo(80);
        assertThat(second.cell("merenwijk", "snel").figure().n()).as("ten who all answer the same wait").isEqualTo(20);
        assertThat(number("select count(*) from figures where status = 'GEPUBLICEERD'")).isEqualTo(1);
    }

    @Test
    void keepsAFigureWhenFewerThanAGroupCameToIt() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        publish(SUMMER);
        execute("update tally set votes = votes + 3 where answer = 'NEUTRAAL' or answer = 'MEE_EENS'");
        execute("update counted_ballots set ballots = ballots + 3");
        press.correct(order(SUMMER), "Drie formulieren kwamen later", DAY);

        assertThat(latest(SUMMER).cell("mors", "snel").figure().n()).isEqualTo(30);
        assertThat(latest(SUMMER).ways()).isEqualTo(new Ways(30, 0));
    }

    @Test
    void holdsAQuarterAgainstTheOnesBeforeAndAgainstWhatOthersMeasured() {
        cast("mors", SUMMER.previous(), 60, "NEUTRAAL");
        cast("mors", SUMMER, 60, "MEE_EENS");
        cast("mors", new Quarter(2025, 3), 60, "MEE_EENS");
        assertThat(press.due(LEIDEN, SUMMER.next())).containsExactly(new Quarter(2025, 3), SUMMER.previous(), SUMMER);
        publish(new Quarter(2025, 3));
        publish(SUMMER.previous());
        publish(SUMMER);

        assertThat(press.due(LEIDEN, SUMMER.next())).isEmpty();
        Cell cell = latest(SUMMER).cell("mors", "snel");
        assertThat(cell.comparisons().previous()).isEqualTo(Comparison.DUIDELIJK_HOGER);
        assertThat(cell.comparisons().yearAgo()).isEqualTo(Comparison.GEEN_DUIDELIJK_VERSCHIL);
        assertThat(cell.comparisons().baseline()).as("of the gemeente").isEqualTo(Comparison.NIET_TE_VERGELIJKEN);
        assertThat(latest(SUMMER).cell(null, "snel").comparisons().baseline()).isEqualTo(Comparison.DUIDELIJK_HOGER);
        assertThat(cell.comparisons().benchmark()).isEqualTo(Comparison.NIET_TE_VERGELIJKEN);
    }

    @Test
    void keepsEveryFigureAsItWas() {
        cast("mors", SUMMER, 31, "MEE_EENS");
        cast("merenwijk", SUMMER, 17, "NIET_MEE_EENS");
        cast("stevenshof", SUMMER, 12, "NEUTRAAL");
        press.prove(order(SUMMER), "", DAY);
        Publication proof = proof().figures().figures();
        publish(SUMMER);

        assertThat(latest(SUMMER).figures()).isEqualTo(proof);
        assertThat(latest(SUMMER).sheet()).isEqualTo(SHEET);
        assertThat(proof.cells()).anyMatch(Cell::suppressed).anyMatch(cell -> !cell.suppressed());
    }

    @Test
    void tellsServersThatThereIsSomethingNew() {
        cast("mors", SUMMER, 10, "MEE_EENS");
        long before = number("select generation from publication_count where id = 1");
        publish(SUMMER);
        assertThat(number("select generation from publication_count where id = 1")).isEqualTo(before + 1);
        press.publish(order(SUMMER), DAY);
        assertThat(number("select generation from publication_count where id = 1")).isEqualTo(before + 1);
    }

    @Test
    void correctsNothingThatWasNotPublished() {
        assertThatIllegalStateException().isThrownBy(() -> press.correct(order(SUMMER), "Iets", DAY));
    }

    @Test
    void letsOutWhatStaffSawAndNothingElse() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        press.prove(order(SUMMER), "", DAY);
        PublishedFigures seen = proof().figures();
        assertThat(press.due(LEIDEN, SUMMER.next())).as("nothing is out").containsExactly(SUMMER);
        cast("mors", SUMMER, 20, "NEUTRAAL");

        assertThat(press.check(proof(), "anna")).isTrue();
        assertThat(press.check(proof(), "bert")).as("a second time").isFalse();
        assertThat(proof().checkedBy()).isEqualTo("anna");
        Proof proof = proof();
        assertThat(press.release(proof, "bert", true, DAY.plusDays(2))).isTrue();

        assertThat(latest(SUMMER).figures()).isEqualTo(seen.figures());
        assertThat(latest(SUMMER).publishedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(press.proof(LEIDEN, SUMMER)).isEmpty();
        assertThat(press.release(proof, "bert", true, DAY)).as("it is out").isFalse();
        assertThat(latest(SUMMER).publishedOn()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void neitherChecksNorLetsOutAProofThatWasMadeAgain() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        press.prove(order(SUMMER), "", DAY);
        Proof first = proof();
        press.prove(order(SUMMER), "", DAY);

        assertThat(press.check(first, "anna")).isFalse();
        assertThat(proof().isChecked()).isFalse();
        Proof second = proof();
        press.check(second, "anna");
        press.prove(order(SUMMER), "", DAY);
        assertThat(press.release(second, "bert", true, DAY)).isFalse();
        assertThat(press.latest(LEIDEN, SUMMER)).isEmpty();
    }

    @Test
    void letsOutWhatSomebodyElseFoundRight() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        publish(SUMMER);
        press.prove(order(SUMMER), "Er kwamen formulieren bij", DAY);

        assertThat(press.release(proof(), "bert", false, DAY)).as("nobody has checked it").isFalse();
        press.check(proof(), "anna");
        assertThat(press.release(proof(), "anna", true, DAY)).as("nobody else has").isFalse();
        assertThat(latest(SUMMER).figures().version()).as("nothing changed").isEqualTo(1);
        assertThat(press.release(proof(), "anna", false, DAY)).as("without four eyes").isTrue();
    }

    @Test
    void remembersInALaterProofWhatStaffSawLive() {
        LiveFigures live = new LiveFigures(press);
        cast("mors", SUMMER, 7, "MEE_EENS");
        cast("mors", SUMMER, 5, "NEUTRAAL");
        live.count(order(SUMMER));
        cast("mors", SUMMER, 5, "MEE_EENS");
        cast("mors", SUMMER, 5, "NEUTRAAL");
        live.count(order(SUMMER));
        assertThat(live.of(order(SUMMER), DAY).cell("mors", "snel").figure().n()).isEqualTo(12);
        cast("merenwijk", SUMMER, 2, "MEE_EENS");
        cast("merenwijk", SUMMER, 8, "GEEN_MENING");

        assertThat(staff(null, "snel").suppressed()).as("of 24 who saw 12, with 10 after them, knows the other two").isTrue();
        assertThat(staff(null, "snel").suppressed()).as("made again").isTrue();
        publish(SUMMER);
        press.correct(order(SUMMER), "Nog eens", DAY);
        assertThat(latest(SUMMER).cell(null, "snel").suppressed()).as("corrected").isTrue();
    }

    @Test
    void makesAProofAgainByTheRulesOfACorrection() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        press.prove(order(SUMMER), "", DAY);
        cast("mors", SUMMER, 10, "NEUTRAAL");
        press.check(proof(), "anna");
        press.prove(order(SUMMER), "", DAY);

        Proof again = proof();
        assertThat(again.isChecked()).as("nobody has looked at this one").isFalse();
        assertThat(again.figures().cell("mors", "snel").figure().n()).as("ten who all answer the same wait").isEqualTo(30);
        assertThat(again.figures().figures().version()).isEqualTo(1);
    }

    @Test
    void provesACorrectionWhileTheVersionBeforeStaysOut() {
        cast("mors", SUMMER, 30, "MEE_EENS");
        publish(SUMMER);
        cast("mors", SUMMER, 8, "NEUTRAAL");
        cast("mors", SUMMER, 12, "MEE_EENS");
        press.prove(order(SUMMER), "Er kwamen formulieren bij", DAY);

        assertThat(latest(SUMMER).figures().version()).isEqualTo(1);
        assertThat(press.due(LEIDEN, SUMMER.next())).isEmpty();
        assertThat(press.proofs(LEIDEN)).as("waits for somebody").containsExactly(SUMMER);
        press.check(proof(), "anna");
        press.release(proof(), "bert", true, DAY);
        assertThat(press.proofs(LEIDEN)).isEmpty();
        assertThat(latest(SUMMER).figures().version()).isEqualTo(2);
        assertThat(latest(SUMMER).figures().note()).isEqualTo("Er kwamen formulieren bij");
        assertThat(latest(SUMMER).earlier()).hasSize(1);
        assertThat(number("select count(*) from figures where status = 'VERVALLEN'")).isEqualTo(1);
    }

    @Test
    void showsStaffARunningQuarterBehindByAGroup() {
        LiveFigures live = new LiveFigures(press);
        cast("mors", SUMMER, 12, "MEE_EENS");
        live.count(order(SUMMER));
        cast("mors", SUMMER, 6, "MEE_EENS");
        cast("mors", SUMMER, 4, "NEUTRAAL");
        cast("merenwijk", SUMMER, 40, "NEUTRAAL");
        live.count(order(SUMMER));
        live.count(order(SUMMER));

        assertThat(live.of(order(SUMMER), DAY).cell("mors", "snel").figure().n()).isEqualTo(12);
        assertThat(live.of(order(SUMMER), DAY).cell("merenwijk", "snel").suppressed()).isTrue();
        assertThat(live.of(order(SUMMER), DAY).cell(null, "snel").figure().n()).as("of what is shown").isEqualTo(12);
    }

    private Cell staff(String team, String code) {
        press.prove(order(SUMMER), "", DAY);
        return proof().figures().cell(team, code);
    }

    private void publish(Quarter quarter) {
        assertThat(press.publish(order(quarter), DAY)).isTrue();
    }

    private Proof proof() {
        return press.proof(LEIDEN, SUMMER).orElseThrow();
    }

    private PublishedFigures latest(Quarter quarter) {
        return press.latest(LEIDEN, quarter).orElseThrow();
    }

    private static Press.Order order(Quarter quarter) {
        return new Press.Order(
                LEIDEN, quarter, SHEET, Map.of("snel", new Reference(Measure.SHARE, new Interval(63, 63))), Map.of());
    }

    private void cast(String team, Quarter quarter, int people, String answer) {
        BoxLabel label = new BoxLabel(LEIDEN, team, QUESTIONNAIRE.getName(), quarter);
        Answers answers = Answers.to(QUESTIONNAIRE, Map.of("1", answer, "2", answer, "3", "8", "4", "VERVOER"));
        box.cast(IntStream.range(0, people).mapToObj(each -> Ballot.of(QUESTIONNAIRE, label, Channel.values()[each % 2 * 2], answers)).toList());
        count.count(label);
    }

    private void close() {
        new QuarterEnd(database(), K).close(SUMMER.next());
    }

    private void execute(String sql) {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String query) {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Questionnaire questionnaire() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Questionnaire questionnaire = new Questionnaire(
                "client", 1, Perspective.CLIENT, new nl.wijkteamwijzer.publishing.Publication(Status.CONCEPT, day, null, day));
        questionnaire.ask("snel", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "Ik werd snel geholpen"));
        questionnaire.ask("serieus", QuestionKind.SCHAAL, Block.CONTACT, Map.of("nl", "De medewerker nam mij serieus"));
        questionnaire.ask("cijfer", QuestionKind.CIJFER, Block.OORDEEL, Map.of("nl", "Welk cijfer geeft u het team?"));
        questionnaire.ask("soort", QuestionKind.SOORT_HULP, Block.ACHTERGROND, Map.of("nl", "Welke hulp?"));
        return questionnaire;
    }
}
