package nl.wijkteamwijzer.cbs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;

/**
 * Millions of numbers, added in any order and read in ascending order as often as wanted. Each full block is sorted in
 * place and the blocks are merged while reading, so that memory is eight bytes a number and one block, without the
 * copies that growing or sorting one large array would take.
 */
final class SortedRuns {

    static final int BLOCK = 1 << 18;

    private final List<long[]> full = new ArrayList<>();
    private long[] block = new long[BLOCK];
    private int used;

    void add(long number) {
        block[used++] = number;
        if (used == BLOCK) {
            Arrays.sort(block);
            full.add(block);
            block = new long[BLOCK];
            used = 0;
        }
    }

    PrimitiveIterator.OfLong ascending() {
        Arrays.sort(block, 0, used);
        PriorityQueue<Run> runs = new PriorityQueue<>();
        full.forEach(numbers -> runs.add(new Run(numbers, numbers.length)));
        if (used > 0) {
            runs.add(new Run(block, used));
        }
        return new Merge(runs);
    }

    private static final class Run implements Comparable<Run> {

        private final long[] numbers;
        private final int length;
        private int next;

        Run(long[] numbers, int length) {
            this.numbers = numbers;
            this.length = length;
        }

        long head() {
            return numbers[next];
        }

        boolean advance() {
            return ++next < length;
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(head(), other.head());
        }
    }

    private static final class Merge implements PrimitiveIterator.OfLong {

        private final PriorityQueue<Run> others;
        private Run lowest;

        Merge(PriorityQueue<Run> runs) {
            this.lowest = runs.poll();
            this.others = runs;
        }

        @Override
        public boolean hasNext() {
            return lowest != null;
        }

        @Override
        public long nextLong() {
            if (lowest == null) {
                throw new NoSuchElementException();
            }
            long number = lowest.head();
            if (!lowest.advance()) {
                lowest = others.poll();
            } else if (!others.isEmpty() && others.peek().head() < lowest.head()) {
                // a table that is nearly in order stays in one run for long: the queue is touched only at a change
                others.add(lowest);
                lowest = others.poll();
            }
            return number;
        }
    }
}
