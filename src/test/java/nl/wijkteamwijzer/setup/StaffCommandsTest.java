package nl.wijkteamwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.Answers;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BallotBox;
import nl.wijkteamwijzer.ballotbox.BallotDatabase;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.Invitations;
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.results.Press;
import nl.wijkteamwijzer.results.PublishedFigures;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff can do while they have no back office. */
class StaffCommandsTest {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 3);
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final int K = 10;

    private final DataSource database = BallotDatabase.onDerby();
    private final BallotBox box = new BallotBox(database);
    private final Press press = new Press(database, K, false);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Questionnaire questionnaire;

    @BeforeEach
    void open() throws Exception {
        execute("insert into gemeente (code, name, served, valid_from) values ('GM0546', 'Leiden', true, '2020-01-01')");
        try (PublishedEntities entities = new PublishedEntities(database)) {
            questionnaire = entities.questionnaires().called("client", TODAY).orElseThrow();
        }
    }

    @Test
    void showsCodesThatAreGoodOnce() {
        assertThat(codes("najaar", "5")).isZero();

        List<String> codes = lines(out);
        assertThat(codes).hasSize(5).doesNotHaveDuplicates().allMatch(code -> code.matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){2}"));
        assertThat(lines(err)).containsExactly(
                "Codes van \"najaar\" voor Leiden: 5, te gebruiken tot en met 2027-Q1. Ze worden alleen deze ene keer getoond.");
        for (String code : codes) {
            box.cast(ballot(Quarter.of(TODAY)), code);
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> box.cast(ballot(Quarter.of(TODAY)), code));
        }
        assertThat(new Invitations(database).batches(LEIDEN))
                .containsExactly(new InvitationBatch(LEIDEN, "najaar", 5, 5, new Quarter(2027, 1)));
    }

    @Test
    void makesCodesForAGemeenteUntilAQuarter() throws Exception {
        execute("insert into gemeente (code, name, served, valid_from) values ('GM9999', 'Verzonnen', true, '2020-01-01')");

        assertThatThrownBy(() -> codes("najaar", "1")).hasMessageContaining("GM0546 (Leiden), GM9999 (Verzonnen)");
        assertThat(codes("najaar", "1", "--tot", "2026-Q4", "--gemeente", "GM9999")).isZero();
        assertThat(new Invitations(database).batches(new GemeenteCode("GM9999")))
                .containsExactly(new InvitationBatch(new GemeenteCode("GM9999"), "najaar", 1, 0, new Quarter(2026, 4)));
    }

    @Test
    void refusesANameThatWasUsed() {
        codes("najaar", "1");
        out.reset();

        assertThatThrownBy(() -> codes("najaar", "2")).isInstanceOf(NotReady.class)
                .hasMessage("er zijn al codes met de naam \"najaar\". Kies een andere naam. Er zijn geen codes gemaakt.");
        assertThat(lines(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "najaar 0, geen aantal codes",
        "najaar -3, geen aantal codes",
        "najaar veel, geen aantal codes",
        "najaar 200001, geen aantal codes",
        "najaar 5 --tot morgen, geen kwartaal",
        "najaar 5 --tot 2026-Q3, al voorbij",
        "najaar 5 --gemeente GM0001, werkt dit programma niet"
    })
    void refusesCodesInOneLine(String words, String why) {
        assertThatThrownBy(() -> codes(words.split(" "))).isInstanceOf(NotReady.class).hasMessageContaining(why)
                .hasMessageNotContaining("\n");
        assertThat(lines(out)).isEmpty();
        assertThat(new Invitations(database).batches(LEIDEN)).isEmpty();
    }

    @Test
    void saysSoWhenCodesWereNotShown() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int sign) throws java.io.IOException {
                throw new java.io.IOException("full");
            }
        });

        assertThatThrownBy(() -> new CodesCommand(database, TODAY).run(new CommandLine("najaar", "3"), full, full))
                .isInstanceOf(NotReady.class).hasMessageContaining("onder een andere naam");
    }

    @Test
    void publishesAQuarterWithWhatStillWaits() {
        cast(12);

        assertThat(publish("2026-Q3")).isZero();

        PublishedFigures published = press.latest(LEIDEN, SUMMER).orElseThrow();
        assertThat(published.publishedOn()).isEqualTo(TODAY);
        assertThat(published.cell("mors", "client-1").figure().n()).isEqualTo(12);
        assertThat(lines(out)).singleElement().asString()
                .matches("2026-Q3 van Leiden: versie 1 is gepubliceerd, met [1-9]\\d* cijfers getoond en [1-9]\\d* verborgen\\.");
        assertThatThrownBy(() -> publish("2026-Q3")).isInstanceOf(NotReady.class).hasMessageContaining("al gepubliceerd, als versie 1");
    }

    @Test
    void correctsAQuarterWithANote() {
        cast(12);
        publish("2026-Q3");
        cast(11);
        out.reset();

        assertThat(publish("2026-Q3", "--verbeter", "Papier van het loket kwam later")).isZero();

        PublishedFigures published = press.latest(LEIDEN, SUMMER).orElseThrow();
        assertThat(published.figures().version()).isEqualTo(2);
        assertThat(published.figures().note()).isEqualTo("Papier van het loket kwam later");
        assertThat(published.cell("mors", "client-1").figure().n()).isEqualTo(23);
        assertThat(lines(out)).singleElement().asString().startsWith("2026-Q3 van Leiden: versie 2 is gepubliceerd");
    }

    @Test
    void refusesWhatCannotBePublished() {
        cast(9);

        assertThatThrownBy(() -> publish("2026-Q4")).isInstanceOf(NotReady.class).hasMessageContaining("nog niet voorbij");
        assertThatThrownBy(() -> publish("zomer")).isInstanceOf(NotReady.class).hasMessageContaining("geen kwartaal");
        assertThatThrownBy(() -> publish("2026-Q3")).isInstanceOf(NotReady.class).hasMessageContaining("niets geteld");
        assertThatThrownBy(() -> publish("2026-Q3", "--verbeter", "Later")).isInstanceOf(NotReady.class)
                .hasMessageContaining("niets te verbeteren");
        assertThatThrownBy(() -> publish("2026-Q3", "--verbeter", " ")).isInstanceOf(NotReady.class).hasMessageContaining("toelichting");
        assertThat(press.latest(LEIDEN, SUMMER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"najaar", "najaar 5 6", "najaar 5 --tot", "najaar 5 --nu", "--tot 2026-Q4"})
    void doesNotUnderstandOtherWords(String words) {
        assertThatThrownBy(() -> codes(words.split(" "))).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbeter", "2026-Q3 --verbeter", "2026-Q3 nu"})
    void doesNotUnderstandOtherWordsAboutAQuarter(String words) {
        assertThatThrownBy(() -> publish(words.split(" "))).isInstanceOf(NoSuchElementException.class);
    }

    private int codes(String... words) {
        return new CodesCommand(database, TODAY).run(new CommandLine(words), new PrintStream(out), new PrintStream(err));
    }

    private int publish(String... words) {
        return new PublishCommand(database, press, TODAY).run(new CommandLine(words), new PrintStream(out));
    }

    private void cast(int ballots) {
        // not all the same, for what everybody answered is not shown
        box.cast(IntStream.range(0, ballots).mapToObj(i -> ballot(SUMMER, i % 3 == 0 ? "NEUTRAAL" : "MEE_EENS")).toList());
    }

    private Ballot ballot(Quarter quarter) {
        return ballot(quarter, "MEE_EENS");
    }

    private Ballot ballot(Quarter quarter, String answer) {
        BoxLabel label = new BoxLabel(LEIDEN, "mors", questionnaire.getName(), quarter);
        return Ballot.of(questionnaire, label, Channel.WEB, Answers.to(questionnaire, Map.of("1", answer)));
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
