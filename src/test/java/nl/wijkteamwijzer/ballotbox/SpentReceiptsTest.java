package nl.wijkteamwijzer.ballotbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpentReceiptsTest {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final SpentReceipts spent = new SpentReceipts();

    @BeforeEach
    void open() {
        spent.realTime = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** A message that names a moment ten minutes ahead is good for twenty. */
    @Test
    void keepsAReceiptUntilNoCopyOfTheMessageCanBeGoodAnyMore() {
        spent.tell("a");
        pass(Duration.ofMinutes(20));
        spent.tell("b");
        spent.tell("a");
        assertThat(spent.take()).isEmpty();

        pass(Duration.ofMinutes(40));
        assertThat(spent.take()).containsExactly("a");
        assertThat(spent.take()).isEmpty();
        pass(Duration.ofMinutes(20));
        assertThat(spent.take()).containsExactly("b");
    }

    @Test
    void givesWhatCouldNotBeDoneAgain() {
        spent.tell("a");
        pass(SpentReceipts.UNDER_WAY);
        spent.putBack(spent.take());
        assertThat(spent.take()).isEqualTo(List.of("a"));
    }

    @Test
    void holdsNoMoreThanAServerCanBear() {
        for (int i = 0; i <= SpentReceipts.MOST; i++) {
            spent.tell(String.valueOf(i));
        }
        pass(SpentReceipts.UNDER_WAY);
        assertThat(spent.take()).hasSize(SpentReceipts.MOST);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
