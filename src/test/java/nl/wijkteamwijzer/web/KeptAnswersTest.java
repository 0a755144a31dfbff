package nl.wijkteamwijzer.web;

import static nl.wijkteamwijzer.web.ApiJson.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PictureRenewed;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final ZonedDateTime EVENING = LocalDate.of(2026, 11, 23).atTime(22, 0).atZone(ZoneId.of("Europe/Amsterdam"));

    private final KeptAnswers answers = at(new KeptAnswers(), EVENING);
    private int made;

    @Test
    void makesAnAnswerOnce() {
        assertThat(answers.answer("facts", this::make)).isSameAs(answers.answer("facts", this::make));
        assertThat(made).isEqualTo(1);
    }

    @Test
    void makesEachAnswerForItself() {
        answers.answer("facts", this::make);
        answers.answer("texts", this::make);

        assertThat(made).isEqualTo(2);
    }

    /** Otherwise who invents names would have all others made again. */
    @Test
    void whatVisitorsNamePushesOutNothingElse() {
        answers.answer("facts", this::make);
        for (int i = 0; i < 200; i++) {
            answers.answerChosen("facts of " + i, this::make);
        }
        made = 0;
        answers.answer("facts", this::make);

        assertThat(made).isZero();
    }

    @Test
    void makesItAgainWhenSomethingIsPublished() {
        answers.answer("facts", this::make);
        answers.forget(new PictureRenewed(2));
        answers.answer("facts", this::make);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void makesItAgainOnAnotherDay() {
        answers.answer("facts", this::make);
        at(answers, EVENING.withHour(23).withMinute(59)).answer("facts", this::make);
        assertThat(made).isEqualTo(1);

        at(answers, EVENING.plusHours(2)).answer("facts", this::make);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void makesItAgainWhenWhatItShowsChanges() {
        answers.answer("texts", () -> {
            answers.asAt.changesAt(EVENING.plusMinutes(10));
            return make();
        });
        at(answers, EVENING.plusMinutes(10)).answer("texts", this::make);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void doesNotKeepWhatWasMadeWhileSomethingWasPublished() {
        Supplier<JsonObject> outrun = () -> {
            answers.forget(new PictureRenewed(2));
            return make();
        };
        answers.answer("facts", outrun);
        answers.answer("facts", this::make);

        assertThat(made).isEqualTo(2);
    }

    private JsonObject make() {
        made++;
        return JSON.createObjectBuilder().add("made", made).build();
    }

    private static KeptAnswers at(KeptAnswers answers, ZonedDateTime moment) {
        answers.asAt = new AsAt();
        answers.asAt.lookAt(moment);
        answers.clock = Clock.fixed(moment.toInstant(), moment.getZone());
        answers.stage = new Stage();
        return answers;
    }
}
