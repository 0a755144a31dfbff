package nl.wijkteamwijzer.ballotbox;

import static nl.wijkteamwijzer.ballotbox.SurveyFixture.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    /** With a LinkedHashMap in Answers instead of a TreeMap this fails. */
    @Test
    void tellNothingOfTheOrderInWhichTheyWereGiven() {
        Map<String, String> asGiven = new LinkedHashMap<>();
        asGiven.put("3", "8");
        asGiven.put("1", "GEEN_MENING");
        asGiven.put("2", "NEE");
        Answers answers = Answers.to(QUESTIONNAIRE, asGiven);

        assertThat(answers.text()).isEqualTo("a-yes=NEE;m-mark=8;z-scale=GEEN_MENING");
        assertThat(Answers.read(answers.text()).byKey()).isEqualTo(answers.byKey());
    }

    @Test
    void mayBeSkippedButNotAllOfThem() {
        assertThat(Answers.to(QUESTIONNAIRE, Map.of("3", "10")).text()).isEqualTo("m-mark=10");
        refuses(Map.of(), "antwoorden", "ten minste één");
    }

    @Test
    void areThoseThatAreOffered() {
        refuses(Map.of("2", "MEE_EENS"), "antwoorden", "vraag 2", "JA, NEE");
        refuses(Map.of("1", "JA"), "vraag 1", "HELEMAAL_MEE_EENS, MEE_EENS, NEUTRAAL");
        refuses(Map.of("3", "11"), "vraag 3", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        refuses(Map.of("3", ""), "vraag 3");
    }

    @Test
    void repeatNothingThatWasSent() {
        for (Map<String, String> sent : java.util.List.of(Map.of("Jan Jansen", "JA"), Map.of("2", "Jan Jansen"))) {
            assertThatThrownBy(() -> Answers.to(QUESTIONNAIRE, sent))
                    .isInstanceOf(NotAllowed.class)
                    .message().doesNotContain("Jan").contains("antwoorden");
        }
        assertThat(Answers.to(QUESTIONNAIRE, Map.of("2", "JA")) + " " + SurveyFixture.ballot(SurveyFixture.box("mors")))
                .doesNotContain("JA").doesNotContain("mors");
    }

    private static void refuses(Map<String, String> answers, String... naming) {
        assertThatThrownBy(() -> Answers.to(QUESTIONNAIRE, answers)).isInstanceOf(NotAllowed.class).message().contains(naming);
    }
}
