package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import org.junit.jupiter.api.Test;

class TranslationStateTest {

    private static final List<Field> FIELDS = Stream.concat(
                    Translations.fields(Field.of("titel", Field.Kind.LINE, 80), true),
                    Translations.fields(Field.of("tekst", Field.Kind.MARKDOWN, 800), true))
            .toList();

    private static final Sheet DUTCH = Sheet.empty().with("titel_nl", "Wonen").with("tekst_nl", "Over uw huis.");
    private static final Sheet BOTH = DUTCH.with("titel_en", "Living").with("tekst_en", "About your house.");

    @Test
    void missesWhatIsOnlyThereInDutch() {
        assertThat(state(DUTCH)).isEqualTo(new TranslationState(List.of("titel", "tekst"), List.of()));
    }

    @Test
    void isGoodWhenBothCameTogether() {
        assertThat(state(BOTH).isGood()).isTrue();
    }

    @Test
    void isStaleWhenTheDutchChangedAfterTheEnglish() {
        Sheet changed = BOTH.with("tekst_nl", "Over uw huis en uw buren.");

        assertThat(state(BOTH, changed)).isEqualTo(new TranslationState(List.of(), List.of("tekst")));
        assertThat(state(BOTH, changed, changed.with("titel_en", "Housing")).stale()).containsExactly("tekst");
    }

    @Test
    void isGoodAgainOnceTheEnglishFollowed() {
        Sheet changed = BOTH.with("tekst_nl", "Over uw huis en uw buren.");

        assertThat(state(BOTH, changed, changed.with("tekst_en", "About your house and neighbours.")).isGood()).isTrue();
    }

    @Test
    void isGoodOnceSomebodyFoundItStillRight() {
        List<Sheet> versions = List.of(BOTH, BOTH.with("tekst_nl", "Over je huis."));

        assertThat(TranslationState.of(FIELDS, versions, 2).isGood()).isTrue();
        assertThat(TranslationState.of(FIELDS, versions, 1).stale()).containsExactly("tekst");
    }

    private static TranslationState state(Sheet... versions) {
        return TranslationState.of(FIELDS, List.of(versions), 0);
    }
}
