package nl.wijkteamwijzer.experience;

import static nl.wijkteamwijzer.experience.QuestionnaireFixture.QUESTIONNAIRE;
import static nl.wijkteamwijzer.experience.QuestionnaireFixture.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final BoxLabel BOX = new BoxLabel(new GemeenteCode("GM0546"), "mors", "client", new Quarter(2026, 4));

    @Test
    void takesOverWhatIsAskedAndOffered() {
        Sheet sheet = read(Map.of("1", "MEE_EENS", "3", "10", "4", "JA"));

        assertThat(sheet.answered()).containsExactly(question("1"), question("3"));
        assertThat(sheet.answer(question("3"))).hasValue("10");
        assertThat(sheet.answer(question("2"))).isEmpty();
    }

    @Test
    void takesNothingElseForAnAnswer() {
        assertThat(read(Map.of("1", "JA", "2", "<script>", "3", "11")).isEmpty()).isTrue();
        assertThat(read(Map.of("1", "", "2", "ja")).isEmpty()).isTrue();
    }

    @Test
    void forgetsAnAnswerThatIsSkippedAfterAll() {
        Sheet sheet = read(Map.of("1", "MEE_EENS", "2", "JA"));

        assertThat(sheet.without(question("2")).answered()).containsExactly(question("1"));
        assertThat(sheet.without(question("3")).answered()).isEqualTo(sheet.answered());
    }

    @Test
    void becomesABallotByTheWayThatItCame() {
        assertThat(read(Map.of("2", "NEE")).ballot(BOX, Channel.PAPIER).channel()).isEqualTo(Channel.PAPIER);
        assertThatThrownBy(() -> read(Map.of()).ballot(BOX, Channel.WEB)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void tellsALogNothing() {
        assertThat(read(Map.of("2", "NEE"))).hasToString("sheet");
    }

    private static Sheet read(Map<String, String> form) {
        return Sheet.read(QUESTIONNAIRE, form::get);
    }
}
