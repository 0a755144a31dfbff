package nl.wijkteamwijzer.metrics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The hidden cells of a table whose whole is shown, as seen by somebody who knows their sum, and of each whether it was
 * too small, and that no larger cell was hidden while a smaller one was shown.
 *
 * <p>Their sum tells two things: how many there are, which may not give away a small cell, and how they answered
 * together, which may not give away everybody at once.
 */
record HiddenGroup(List<Cell> cells, int k) {

    /** In how many ways a small cell must at least be able to come out. */
    private static final int LEAST_DOUBT = 4;

    /**
     * @param most people that it can be at most to somebody who knows how it was chosen
     * @param seen what staff saw of it while the quarter went on; null when that was nothing
     */
    record Cell(Counts counts, long most, Counts seen) {

        long n() {
            return counts.opinion();
        }
    }

    /**
     * Whether it is a group of at least k in which every small cell stays in doubt; so are none, and large ones. Nor
     * may all of them have answered the same: then their sum tells what each of them answered, in however large a
     * group.
     */
    boolean isSafe() {
        Optional<Counts> together = cells.stream().map(Cell::counts).reduce(Counts::plus);
        return together.isEmpty()
                || !together.get().areNearlyUnanimous() && !unseen(together.get()).areNearlyUnanimous() && hidesItsSmallCells();
    }

    /** Those of whom staff did not see the answers before. */
    private Counts unseen(Counts together) {
        Counts seen = cells.stream().map(Cell::seen).filter(Objects::nonNull).reduce(Counts.nobody(together.measure()), Counts::plus);
        return together.since(seen).orElse(together);
    }

    private boolean hidesItsSmallCells() {
        long sum = cells.stream().mapToLong(Cell::n).sum();
        return cells.stream().noneMatch(this::isSmall)
                || sum >= k && cells.stream().filter(this::isSmall).allMatch(cell -> waysFor(cell, sum) >= LEAST_DOUBT);
    }

    private boolean isSmall(Cell cell) {
        return cell.n() < k;
    }

    /** How many numbers a small cell can be, given the sum and what the others can be. */
    private long waysFor(Cell small, long sum) {
        long othersLeast = 0;
        long othersMost = 0;
        for (Cell other : cells) {
            if (other != small) {
                othersLeast += leastOf(other);
                othersMost += Math.min(sum, mostOf(other));
            }
        }
        return Math.min(mostOf(small), sum - othersLeast) - Math.max(0, sum - othersMost) + 1;
    }

    private long leastOf(Cell cell) {
        if (isSmall(cell)) {
            return 0;
        }
        // what staff see runs behind by a group
        return cell.seen() == null ? k : cell.seen().opinion() + k;
    }

    private long mostOf(Cell cell) {
        return isSmall(cell) ? k - 1 : cell.most();
    }
}
