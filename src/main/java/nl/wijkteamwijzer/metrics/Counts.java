package nl.wijkteamwijzer.metrics;

import java.util.Optional;

/**
 * What a group answered to one question, in as few numbers as a figure needs.
 *
 * @param opinion people with an opinion
 * @param none people who said they had none, or that it did not apply to them; who skipped the question is nowhere
 * @param sum of what the answers are worth: of a share the people who agree, of a mark the marks
 * @param squares of what the answers are worth, added up; for the spread of marks
 */
public record Counts(Measure measure, long opinion, long none, long sum, long squares) {

    /** Refuses what no group of people can have answered. */
    public Counts {
        if (!isPossible(measure, opinion, none, sum, squares)) {
            throw new IllegalArgumentException(
                    "Nobody answers so: " + measure + " " + opinion + " " + none + " " + sum + " " + squares);
        }
    }

    public static Counts nobody(Measure measure) {
        return new Counts(measure, 0, 0, 0, 0);
    }

    public static Counts share(long agree, long opinion, long none) {
        return new Counts(Measure.SHARE, opinion, none, agree, agree);
    }

    /** So many times the same mark. */
    public static Counts marks(int mark, long people) {
        return new Counts(Measure.MARK, people, 0, mark * people, (long) mark * mark * people);
    }

    /** Both groups together; groups that were asked different things are refused. */
    public Counts plus(Counts other) {
        requireSameMeasure(other);
        return new Counts(
                measure, opinion + other.opinion, none + other.none, sum + other.sum, squares + other.squares);
    }

    /** Who came to this group since it was the other; empty when that cannot be, because something became less. */
    public Optional<Counts> since(Counts earlier) {
        requireSameMeasure(earlier);
        long people = opinion - earlier.opinion;
        long noOpinion = none - earlier.none;
        long worth = sum - earlier.sum;
        long squared = squares - earlier.squares;
        return isPossible(measure, people, noOpinion, worth, squared)
                ? Optional.of(new Counts(measure, people, noOpinion, worth, squared))
                : Optional.empty();
    }

    /**
     * Whether all of them answered the same, or so nearly all that who knows these counts knows what each answered: of
     * a share what a {@link Figure} would only tell the border of and the border itself, of marks that they are all the
     * same mark. Of nobody false.
     */
    boolean areNearlyUnanimous() {
        if (opinion == 0) {
            return false;
        }
        return measure == Measure.SHARE
                ? 100 * sum <= Figure.NEARLY_NOBODY * opinion || 100 * sum >= Figure.NEARLY_ALL * opinion
                : sum * sum == squares * opinion;
    }

    private void requireSameMeasure(Counts other) {
        if (measure != other.measure) {
            throw new IllegalArgumentException("A share and a mark do not add up");
        }
    }

    private static boolean isPossible(Measure measure, long opinion, long none, long sum, long squares) {
        return opinion >= 0
                && none >= 0
                && isBetween(measure.least() * opinion, sum, measure.most() * opinion)
                && isBetween(measure.least() * sum, squares, measure.most() * sum)
                && (measure == Measure.MARK || squares == sum);
    }

    private static boolean isBetween(long least, long number, long most) {
        return least <= number && number <= most;
    }
}
