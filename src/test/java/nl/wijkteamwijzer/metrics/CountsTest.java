package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void tellWhoCameSince() {
        assertThat(Counts.share(5, 12, 3).since(Counts.share(4, 10, 3))).contains(Counts.share(1, 2, 0));
        assertThat(Counts.share(5, 12, 3).since(Counts.share(5, 12, 3))).contains(Counts.share(0, 0, 0));
    }

    @Test
    void cannotHaveComeOutOfMoreThanThemselves() {
        Counts now = Counts.share(5, 12, 3);

        assertThat(now.since(Counts.share(5, 13, 3))).isEmpty();
        assertThat(now.since(Counts.share(6, 10, 3))).isEmpty();
        assertThat(now.since(Counts.share(4, 12, 3))).as("one agrees who was not there").isEmpty();
        assertThat(now.since(Counts.share(5, 12, 4))).isEmpty();
    }

    @Test
    void refuseWhatNobodyCanAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.share(11, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.share(-1, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.share(0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.marks(11, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.marks(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.marks(7, 1).plus(Counts.share(1, 1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.marks(7, 1).since(Counts.share(1, 1, 0)));
    }
}
