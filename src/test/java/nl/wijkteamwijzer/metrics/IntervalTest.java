package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, .278",
        "5, 5, .566, 1",
        "8, 10, .490, .943",
        "10, 10, .722, 1",
        "16, 20, .584, .919",
        "40, 50, .670, .888",
        "160, 200, .739, .850",
        "320, 400, .758, .836"
    })
    void ofAShareIsAsWilsonHasIt(long agree, long asked, double lower, double upper) {
        Interval interval = Interval.ofShare(agree, asked);

        assertThat(interval.lower()).isEqualTo(lower, within(0.0005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.0005));
    }

    @Test
    void ofAMeanIsAsStudentHasIt() {
        // 2.262 standard errors, of 1 / sqrt(10), on either side
        Interval interval = Interval.ofMean(7, 1, 10);

        assertThat(interval.lower()).isEqualTo(6.2846, within(0.0001));
        assertThat(interval.upper()).isEqualTo(7.7154, within(0.0001));
    }

    @Test
    void overlapsFromTheMomentTheyTouch() {
        Interval middle = new Interval(40, 60);

        assertThat(middle.overlaps(new Interval(60, 70))).isTrue();
        assertThat(middle.overlaps(new Interval(30, 40))).isTrue();
        assertThat(middle.overlaps(new Interval(0, 100))).isTrue();
        assertThat(middle.overlaps(new Interval(60.1, 70))).isFalse();
        assertThat(middle.overlaps(new Interval(30, 39.9))).isFalse();
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofShare(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofShare(3, 2));
    }
}
