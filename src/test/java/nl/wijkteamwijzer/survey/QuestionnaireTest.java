package nl.wijkteamwijzer.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);
    private static final Map<String, String> WORDING = Map.of("nl", "Ging het goed?", "en", "Did it go well?");

    @Test
    void changesAsLongAsItIsADraft() {
        Questionnaire draft = questionnaire(1, Status.CONCEPT, FIRST);
        draft.ask("a", QuestionKind.JA_NEE, Block.EFFECT, WORDING);
        draft.ask("b", QuestionKind.CIJFER, Block.OORDEEL, WORDING);
        draft.dropLast();

        assertThat(draft.getQuestions()).extracting(Question::getKey).containsExactly("a");
        assertThat(draft.question("1")).isPresent();
        assertThat(draft.question("2")).isEmpty();
        assertThat(draft.wording(draft.getQuestions().get(0), "en")).isEqualTo("Did it go well?");
        assertThat(draft.wording(draft.getQuestions().get(0), "de")).isEqualTo("Ging het goed?");
    }

    /** Take refuseWhenFrozen out of either verb, or let wasEverPublic say no for one that has expired, and this fails. */
    @Test
    void neverChangesOnceItMayHaveBeenAnswered() {
        for (Status status : List.of(Status.GEPUBLICEERD, Status.VERVALLEN)) {
            Questionnaire draft = questionnaire(1, Status.CONCEPT, FIRST);
            draft.ask("a", QuestionKind.JA_NEE, Block.EFFECT, WORDING);
            Questionnaire published = draft.successor(new Publication(status, FIRST, null, FIRST));

            assertThat(published.isFrozen()).isTrue();
            assertThatThrownBy(() -> published.ask("b", QuestionKind.JA_NEE, Block.EFFECT, WORDING))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(published::dropLast).isInstanceOf(IllegalStateException.class);
            assertThat(published.getQuestions()).hasSize(1);
        }
    }

    @Test
    void goesOnInASuccessorWithTheSameKeys() {
        Questionnaire first = questionnaire(1, Status.CONCEPT, FIRST);
        first.ask("a", QuestionKind.JA_NEE, Block.EFFECT, WORDING);
        Questionnaire second = first.successor(new Publication(Status.CONCEPT, SECOND, null, SECOND));
        second.ask("b", QuestionKind.CIJFER, Block.OORDEEL, WORDING);

        assertThat(second.getRevision()).isEqualTo(2);
        assertThat(second.getQuestions()).extracting(Question::getKey).containsExactly("a", "b");
        assertThat(first.getQuestions()).extracting(Question::getKey).containsExactly("a");
    }

    @Test
    void asksNoMoreThanFifteenAndNothingTwice() {
        Questionnaire draft = questionnaire(1, Status.CONCEPT, FIRST);
        IntStream.rangeClosed(1, 15).forEach(i -> draft.ask("q" + i, QuestionKind.SCHAAL, Block.KWALITEIT, WORDING));
        assertThatThrownBy(() -> draft.ask("q16", QuestionKind.SCHAAL, Block.KWALITEIT, WORDING))
                .isInstanceOf(IllegalStateException.class);

        draft.dropLast();
        assertThatThrownBy(() -> draft.ask("q1", QuestionKind.SCHAAL, Block.KWALITEIT, WORDING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft.ask("q15", QuestionKind.SCHAAL, Block.KWALITEIT, Map.of("en", "Well?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsWhoHadBegunFinishTheVersionBefore() {
        Questionnaires questionnaires = new Questionnaires(List.of(
                questionnaire(1, Status.GEPUBLICEERD, FIRST), questionnaire(2, Status.GEPUBLICEERD, SECOND)));

        assertThat(questionnaires.called("client", SECOND.minusDays(1)).orElseThrow().getRevision()).isEqualTo(1);
        assertThat(questionnaires.called("client", SECOND).orElseThrow().getRevision()).isEqualTo(2);
        assertThat(questionnaires.version("client", 1, SECOND)).isPresent();
        assertThat(questionnaires.version("client", 2, SECOND.minusDays(1))).isEmpty();
        assertThat(questionnaires.version("client", 3, SECOND)).isEmpty();
    }

    private static Questionnaire questionnaire(int revision, Status status, LocalDate from) {
        return new Questionnaire("client", revision, Perspective.CLIENT, new Publication(status, from, null, from));
    }
}
