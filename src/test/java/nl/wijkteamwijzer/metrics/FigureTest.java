package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void ofAShareIsOfThoseWithAnOpinion() {
        assertThat(Figure.of(Counts.share(16, 20, 7)))
                .isEqualTo(new Figure(Measure.SHARE, 80, Bound.IS, new Interval(58.4, 91.9), 20, 5));
        assertThat(Figure.of(Counts.share(2, 3, 0)).value()).isEqualTo(66.7);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "0, 20", "1, 21", "4, 81", "49, 1000"})
    void belowFivePercentOnlyTellsSo(long agree, long opinion) {
        Figure figure = Figure.of(Counts.share(agree, opinion, 0));

        assertThat(figure.bound()).isEqualTo(Bound.LESS_THAN);
        assertThat(figure.value()).isEqualTo(5);
        assertThat(figure).as("the same as if nobody agreed").isEqualTo(Figure.of(Counts.share(0, opinion, 0)));
        assertThat(figure.interval().upper())
                .isGreaterThanOrEqualTo(Interval.ofShare(agree, opinion).times(100).rounded().upper());
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "20, 20", "20, 21", "77, 81", "951, 1000"})
    void aboveNinetyFivePercentOnlyTellsSo(long agree, long opinion) {
        Figure figure = Figure.of(Counts.share(agree, opinion, 0));

        assertThat(figure.bound()).isEqualTo(Bound.MORE_THAN);
        assertThat(figure.value()).isEqualTo(95);
        assertThat(figure).as("the same as if all agreed").isEqualTo(Figure.of(Counts.share(opinion, opinion, 0)));
        assertThat(figure.interval().lower())
                .isLessThanOrEqualTo(Interval.ofShare(agree, opinion).times(100).rounded().lower());
    }

    @ParameterizedTest
    @CsvSource({"1, 20, 5", "19, 20, 95", "50, 1000, 5", "950, 1000, 95", "1, 10, 10"})
    void fromFiveToNinetyFivePercentTellsAll(long agree, long opinion, double percentage) {
        Figure figure = Figure.of(Counts.share(agree, opinion, 0));

        assertThat(figure.bound()).isEqualTo(Bound.IS);
        assertThat(figure.value()).isEqualTo(percentage);
    }

    @Test
    void ofMarksIsTheirMean() {
        Counts marks = Counts.marks(6, 4).plus(Counts.marks(8, 6)).plus(new Counts(Measure.MARK, 0, 3, 0, 0));

        assertThat(Figure.of(marks))
                .isEqualTo(new Figure(Measure.MARK, 7.2, Bound.IS, new Interval(6.5, 7.9), 10, 5));
    }

    @Test
    void sameMarksLeaveTheDoubtOfRounding() {
        Interval interval = Figure.of(Counts.marks(7, 10)).interval();

        assertThat(interval.lower()).isEqualTo(6.8);
        assertThat(interval.upper()).isEqualTo(7.2);
        assertThat(Figure.of(Counts.marks(10, 10)).interval()).isEqualTo(new Interval(9.8, 10));
    }

    @Test
    void ofABlockIsNoSurerThanItsQuestions() {
        Figure block = Figure.ofBlock(List.of(
                Counts.share(8, 10, 1), Counts.share(7, 10, 1), Counts.share(8, 10, 1), Counts.share(8, 11, 0)));

        assertThat(block.value()).isEqualTo(75.6);
        assertThat(block.n()).isEqualTo(10);
        assertThat(block.none()).isZero();
        assertThat(block.interval()).isEqualTo(Figure.of(Counts.share(8, 10, 0)).interval());
        assertThat(Figure.ofBlock(List.of(Counts.share(10, 10, 0), Counts.share(10, 10, 0))).bound())
                .isEqualTo(Bound.MORE_THAN);
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.ofBlock(List.of(Counts.marks(7, 10))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 5", "7, 5", "8, 10", "104, 105"})
    void tellsWhoHasNoOpinionInFives(long none, long told) {
        assertThat(Figure.of(Counts.share(10, 20, none)).none()).isEqualTo(told);
        assertThat(Figure.of(Counts.marks(7, 10).plus(new Counts(Measure.MARK, 0, none, 0, 0))).none()).isEqualTo(told);
        assertThat(Figure.ofBlock(List.of(Counts.share(10, 20, none), Counts.share(10, 20, none))).none()).isEqualTo(told);
    }

    @Test
    void ofNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(Counts.share(0, 0, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(Counts.marks(7, 1)));
    }
}
