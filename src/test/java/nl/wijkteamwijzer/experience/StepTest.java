package nl.wijkteamwijzer.experience;

import static nl.wijkteamwijzer.experience.QuestionnaireFixture.QUESTIONNAIRE;
import static nl.wijkteamwijzer.experience.QuestionnaireFixture.question;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkteamwijzer.experience.Step.View;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Step CHECK = new Step(View.CHECK, null);

    @Test
    void beginsAtTheFirstQuestion() {
        assertThat(after("", "")).isEqualTo(at("1"));
        assertThat(after("onzin", "99")).isEqualTo(at("1"));
    }

    @Test
    void goesOnToTheNextAndThenToTheAnswers() {
        assertThat(after("", "1")).isEqualTo(at("2"));
        assertThat(after(Step.SKIP, "2")).isEqualTo(at("3"));
        assertThat(after("", "3")).isEqualTo(CHECK);
    }

    @Test
    void goesWhereAButtonSays() {
        assertThat(after("1", "3")).isEqualTo(at("1"));
        assertThat(after(Step.ALL, "2")).isEqualTo(new Step(View.ALL, null));
        assertThat(after(Step.CHECK, "1")).isEqualTo(CHECK);
    }

    @Test
    void comesBackToTheAnswersAfterAChange() {
        assertThat(Step.after(QUESTIONNAIRE, "", "1", true)).isEqualTo(CHECK);
        assertThat(Step.after(QUESTIONNAIRE, Step.SKIP, "1", true)).isEqualTo(CHECK);
        assertThat(Step.after(QUESTIONNAIRE, "2", "", true)).isEqualTo(at("2"));
    }

    /** Enter sends the first button of a form, and that is not this one. */
    @Test
    void showsTheAnswersAgainWhenTheyCouldNotBeSent() {
        assertThat(after(Step.SEND, "")).isEqualTo(CHECK);
    }

    @Test
    void knowsTheQuestionBefore() {
        assertThat(Step.before(QUESTIONNAIRE, question("1"))).isEmpty();
        assertThat(Step.before(QUESTIONNAIRE, question("3"))).hasValue(question("2"));
    }

    private static Step after(String pressed, String asked) {
        return Step.after(QUESTIONNAIRE, pressed, asked, false);
    }

    private static Step at(String number) {
        return new Step(View.QUESTION, question(number));
    }
}
