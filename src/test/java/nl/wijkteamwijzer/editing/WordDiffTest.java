package nl.wijkteamwijzer.editing;

import static nl.wijkteamwijzer.editing.WordDiff.Change.GONE;
import static nl.wijkteamwijzer.editing.WordDiff.Change.NEW;
import static nl.wijkteamwijzer.editing.WordDiff.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @Test
    void showsTheWordThatChanged() {
        assertThat(WordDiff.between("open op maandag", "open op dinsdag"))
                .containsExactly(new Piece(SAME, "open op "), new Piece(GONE, "maandag"), new Piece(NEW, "dinsdag"));
    }

    @Test
    void takesWordsThatWereReplacedOneByOneTogether() {
        assertThat(WordDiff.between("bel ons nu even", "mail hen nu even"))
                .containsExactly(new Piece(GONE, "bel ons"), new Piece(NEW, "mail hen"), new Piece(SAME, " nu even"));
    }

    @Test
    void nothingAgainstSomethingIsAllNew() {
        assertThat(WordDiff.between("", "een tekst")).containsExactly(new Piece(NEW, "een tekst"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a b c d|a x c y",
        "de hele tekst is anders|niets bleef staan",
        "wij helpen u graag verder|wij helpen u",
        "een|een twee drie"
    })
    void noWordIsLost(String was, String is) {
        var pieces = WordDiff.between(was, is);

        assertThat(pieces.stream().filter(piece -> piece.change() != NEW).map(Piece::text).collect(Collectors.joining())).isEqualTo(was);
        assertThat(pieces.stream().filter(piece -> piece.change() != GONE).map(Piece::text).collect(Collectors.joining())).isEqualTo(is);
    }
}
