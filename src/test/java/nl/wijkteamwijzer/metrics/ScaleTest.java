package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void countsWhoAgreesAmongWhoHasAnOpinion() {
        assertThat(Scale.EENS.count(Map.of(
                        "HELEMAAL_MEE_EENS", 3L,
                        "MEE_EENS", 5L,
                        "NEUTRAAL", 1L,
                        "NIET_MEE_EENS", 2L,
                        "HELEMAAL_NIET_MEE_EENS", 4L,
                        "GEEN_MENING", 6L)))
                .isEqualTo(Counts.share(8, 15, 6));
        assertThat(Scale.JA_NEE.count(Map.of("JA", 4L, "NEE", 6L))).isEqualTo(Counts.share(4, 10, 0));
    }

    @Test
    void aBitIsYes() {
        assertThat(Scale.JA_EEN_BEETJE_NEE.count(Map.of("JA", 4L, "EEN_BEETJE", 3L, "NEE", 6L)))
                .isEqualTo(Counts.share(7, 13, 0));
    }

    @Test
    void addsUpMarks() {
        assertThat(Scale.CIJFER.count(Map.of("7", 2L, "10", 1L, "GEEN_MENING", 1L)))
                .isEqualTo(new Counts(Measure.MARK, 3, 1, 24, 198));
    }

    @Test
    void nothingCountedIsNobody() {
        assertThat(Scale.EENS.count(Map.of())).isEqualTo(Counts.nobody(Measure.SHARE));
        assertThat(Scale.CIJFER.count(Map.of())).isEqualTo(Counts.nobody(Measure.MARK));
    }

    @Test
    void refusesAnswersOfAnotherScaleAndNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.EENS.count(Map.of("JA", 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.CIJFER.count(Map.of("11", 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.JA_NEE.count(Map.of("JA", -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.JA_NEE.count(Map.of("GEEN_MENING", -1L)));
    }
}
