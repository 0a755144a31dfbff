package nl.wijkteamwijzer.metrics;

import static nl.wijkteamwijzer.metrics.Comparison.DUIDELIJK_HOGER;
import static nl.wijkteamwijzer.metrics.Comparison.DUIDELIJK_LAGER;
import static nl.wijkteamwijzer.metrics.Comparison.GEEN_DUIDELIJK_VERSCHIL;
import static nl.wijkteamwijzer.metrics.Comparison.NIET_TE_VERGELIJKEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Figure low = Figure.of(Counts.share(80, 200, 0));
    private final Figure high = Figure.of(Counts.share(160, 200, 0));
    private final Figure fewAndHigh = Figure.of(Counts.share(8, 12, 0));

    @Test
    void isClearOnlyWhereIntervalsLieApart() {
        assertThat(Comparison.of(high, low)).isEqualTo(DUIDELIJK_HOGER);
        assertThat(Comparison.of(low, high)).isEqualTo(DUIDELIJK_LAGER);
        assertThat(Comparison.of(fewAndHigh, low)).isEqualTo(GEEN_DUIDELIJK_VERSCHIL);
        assertThat(Comparison.of(low, low)).isEqualTo(GEEN_DUIDELIJK_VERSCHIL);
    }

    @Test
    void needsBothSidesAndOneMeasure() {
        assertThat(Comparison.of(high, (Figure) null)).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(null, high)).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(high, (Reference) null)).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(high, Figure.of(Counts.marks(7, 10)))).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(high, reference(Measure.MARK, 7, 7))).isEqualTo(NIET_TE_VERGELIJKEN);
    }

    @Test
    void holdsAFigureAgainstWhatOthersMeasured() {
        assertThat(Comparison.of(high, reference(Measure.SHARE, 63, 63))).isEqualTo(DUIDELIJK_HOGER);
        assertThat(Comparison.of(low, reference(Measure.SHARE, 55, 60))).isEqualTo(DUIDELIJK_LAGER);
    }

    @Test
    void doesNotCompareWithinTheMarginOfWhatOthersMeasured() {
        assertThat(Comparison.of(high, reference(Measure.SHARE, 82, 82))).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(high.interval().lower()).isBetween(72.0, 75.0);
        assertThat(Comparison.of(high, reference(Measure.SHARE, 70, 70))).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(high, reference(Measure.SHARE, 0, 80))).as("at most 80").isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(high, reference(Measure.SHARE, 0, 60))).as("at most 60").isEqualTo(DUIDELIJK_HOGER);
        Figure sevens = Figure.of(Counts.marks(7, 10));
        assertThat(Comparison.of(sevens, reference(Measure.MARK, 6.4, 6.4))).isEqualTo(NIET_TE_VERGELIJKEN);
        assertThat(Comparison.of(sevens, reference(Measure.MARK, 6, 6))).isEqualTo(DUIDELIJK_HOGER);
    }

    private static Reference reference(Measure measure, double lower, double upper) {
        return new Reference(measure, new Interval(lower, upper));
    }
}
