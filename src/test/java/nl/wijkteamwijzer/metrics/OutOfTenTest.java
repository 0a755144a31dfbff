package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfTenTest {

    @ParameterizedTest
    @CsvSource({
        "160, 200, 8, EXACTLY",
        "159, 200, 8, ABOUT",
        "797, 1000, 8, EXACTLY",
        "795, 1000, 8, ABOUT",
        "750, 1000, 8, ABOUT",
        "749, 1000, 7, ABOUT",
        "50, 1000, 1, ABOUT",
        "100, 1000, 1, EXACTLY",
        "950, 1000, 9, ABOUT"
    })
    void saysHowManyOutOfTen(long agree, long opinion, int people, OutOfTen.Wording wording) {
        assertThat(OutOfTen.of(Figure.of(Counts.share(agree, opinion, 0)))).contains(new OutOfTen(people, wording));
    }

    @Test
    void neverSaysNobodyOrEverybody() {
        assertThat(OutOfTen.of(Figure.of(Counts.share(0, 30, 0))).orElseThrow().wording())
                .isEqualTo(OutOfTen.Wording.NEARLY_NOBODY);
        assertThat(OutOfTen.of(Figure.of(Counts.share(30, 30, 0))).orElseThrow().wording())
                .isEqualTo(OutOfTen.Wording.NEARLY_EVERYBODY);
    }

    @Test
    void hasNoWordsForAMark() {
        assertThat(OutOfTen.of(Figure.of(Counts.marks(7, 10)))).isEmpty();
    }
}
