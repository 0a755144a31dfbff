package nl.wijkteamwijzer.textdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkteamwijzer.textdesk.Advice.Kind;
import nl.wijkteamwijzer.textdesk.Readability.Level;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {

    /** From a theme of this site. */
    private static final String PLAIN = """
            Elk gezin heeft wel eens vragen. U hoeft niet te wachten tot het een groot probleem is. Het **Jeugd- en Gezinsteam**
            in uw wijk denkt met u mee. Praten met het team is gratis.

            ## Wat het team kan doen
            - Met u en uw kind praten: thuis, op school of op kantoor.
            - Tips geven over opvoeden, slapen, grenzen en ruzie.
            """;

    /** Article 2.3.5, third paragraph, of the Wmo 2015. */
    private static final String LAW = """
            Het college beslist tot verstrekking van een maatwerkvoorziening ter compensatie van de beperkingen in de
            zelfredzaamheid of participatie die de cliënt ondervindt, voor zover de cliënt deze beperkingen naar het oordeel van
            het college niet op eigen kracht, met gebruikelijke hulp, mantelzorg of met hulp van andere personen uit zijn sociale
            netwerk dan wel met gebruikmaking van algemene voorzieningen kan verminderen of wegnemen.
            """;

    @Test
    void aPlainTextIsEasierThanALaw() {
        Readability plain = Readability.of(PLAIN);
        Readability law = Readability.of(LAW);

        assertThat(plain.level()).isEqualTo(Level.EASY);
        assertThat(law.level()).isEqualTo(Level.HARD);
        assertThat(plain.score()).isGreaterThan(law.score() + 30);
    }

    @Test
    void aPlainTextNeedsNoAdvice() {
        assertThat(Readability.of(PLAIN).advice()).isEmpty();
    }

    @Test
    void aLawGetsAdvice() {
        assertThat(Readability.of(LAW).advice()).extracting(Advice::kind).contains(Kind.LONG_SENTENCE, Kind.JARGON, Kind.LONG_WORD);
    }

    @Test
    void countsByTheFormulaOfDouma() {
        // 8 words, 2 sentences, 11 syllables: 206.8 - 0.77 * 137.5 - 0.93 * 4
        assertThat(Readability.of("De buurvrouw komt morgen langs. Zij drinkt koffie.").score()).isEqualTo(97);
        assertThat(Readability.of("De kat zit hier. De hond loopt hard.").score()).isEqualTo(100);
        assertThat(Readability.of("Maatschappelijke ondersteuning verbetert zelfredzaamheid.").score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "huis, 1", "wijkteam, 2", "eigen, 2", "bijdrage, 3", "nieuwe, 2", "sneeuw, 1", "mooie, 2", "cliënt, 2", "reünie, 3",
        "maatschappelijk, 4", "zelfredzaamheid, 4", "huisarts, 2", "ideeën, 3", "pgb, 1"
    })
    void countsSyllablesByGroupsOfVowels(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void countsSyllablesOfARealParagraphWithinAFewPerCent() {
        // counted by hand
        String text = "Elk gezin heeft wel eens vragen U hoeft niet te wachten tot het een groot probleem is";

        assertThat(List.of(text.split(" ")).stream().mapToInt(Readability::syllables).sum()).isCloseTo(22, Percentage.withPercentage(5));
    }

    @Test
    void findsSentencesInMarkdown() {
        assertThat(Sentences.of("# Een kop\nTekst met 3.5 uur, d.w.z. bijna vier. En nog een!\n\n- een punt\n- [twee](https://x.example/a.b)"))
                .containsExactly("Een kop", "Tekst met 3.5 uur, d.w.z bijna vier.", "En nog een!", "een punt", "twee");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Uw aanvraag wordt door de gemeente beoordeeld.", "De brief werd gestuurd.", "De hulp is door het team geregeld.",
        "U wordt teruggebeld.", "Er kan een gesprek worden aangevraagd."
    })
    void findsWhatIsPassive(String sentence) {
        assertThat(kinds(sentence)).contains(Kind.PASSIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Het team is er voor u.", "Het wordt geen makkelijk gesprek.", "U loopt door de gang.", "Wij hebben u gebeld.",
        "De gemeente wordt groter.", "U bent gezond."
    })
    void leavesWhatIsNotPassive(String sentence) {
        assertThat(kinds(sentence)).doesNotContain(Kind.PASSIVE);
    }

    @Test
    void saysWhatOneCanSayInsteadOfJargon() {
        assertThat(Readability.of("Indien u dit wilt, neem dan contact op met betrekking tot uw vraag.").advice())
                .containsExactly(Advice.of(Kind.JARGON, "indien", "als"), Advice.of(Kind.JARGON, "met betrekking tot", "over"));
        assertThat(kinds("U kunt een klacht indienennn.")).isEmpty();
    }

    @Test
    void tellsASentenceOfMoreThanTwentyWords() {
        String twenty = "woord ".repeat(19) + "woord.";

        assertThat(kinds(twenty)).isEmpty();
        assertThat(kinds("Een " + twenty)).containsExactly(Kind.LONG_SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "**", "```\ncode\n```", "win-win", "![](afbeelding:3)"})
    void saysNothingOfWhatIsHardlyAText(String text) {
        assertThat(Readability.of(text).level()).isEqualTo(Level.TOO_SHORT);
        assertThat(Readability.of(text).advice()).isEmpty();
    }

    private static List<Kind> kinds(String text) {
        return Readability.of(text).advice().stream().map(Advice::kind).toList();
    }
}
