package nl.wijkteamwijzer.cbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRunsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, SortedRuns.BLOCK, SortedRuns.BLOCK + 1, 3 * SortedRuns.BLOCK + 17})
    void giveAllNumbersInOrderAsOftenAsAsked(int count) {
        long[] numbers = new SplittableRandom(count).longs(count, 0, 1_000_000).toArray();
        SortedRuns runs = new SortedRuns();
        LongStream.of(numbers).forEach(runs::add);

        long[] expected = LongStream.of(numbers).sorted().toArray();
        assertThat(all(runs.ascending(), count)).isEqualTo(expected);
        assertThat(all(runs.ascending(), count)).isEqualTo(expected);
    }

    private static long[] all(PrimitiveIterator.OfLong numbers, int limit) {
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; numbers.hasNext() && i <= limit; i++) {
            all.add(numbers.nextLong());
        }
        return all.build().toArray();
    }
}
