package nl.wijkteamwijzer.metrics;

import java.util.List;

/**
 * What is said of a group: a percentage or a mark, with its uncertainty. All to one decimal.
 *
 * <p>That everybody in a group answered the same would tell what each of them answered, so below 5% is "less than 5%"
 * and above 95% is "more than 95%", with an interval that fits all of it. When only 0% and 100% were told so, the
 * words would give away just those.
 *
 * @param value percentage of those with an opinion, or mean mark; the border when it lies beyond
 * @param interval of 95%, in the unit of the value
 * @param n people with an opinion
 * @param none people without one, to the nearest multiple of 5. Exact numbers of the whole and of the shown teams would
 *     tell how many of the hidden ones have no opinion: when that is nobody, of each that they have one
 */
public record Figure(Measure measure, double value, Bound bound, Interval interval, long n, long none) {

    static final double NEARLY_NOBODY = 5;
    static final double NEARLY_ALL = 95;

    private static final long STEP_OF_NONE = 5;

    /**
     * Who gives a 7 means something from 6.5 to 7.5: the variance of rounding, there also when all marks are the
     * same.
     */
    private static final double VARIANCE_OF_ROUNDING = 1 / 12.0;

    /** Rounds the people without an opinion, so that no exact number of them can be told or kept. */
    public Figure {
        none = (none + STEP_OF_NONE / 2) / STEP_OF_NONE * STEP_OF_NONE;
    }

    /** Refuses a group without opinions; a mark wants two. */
    public static Figure of(Counts counts) {
        return counts.measure() == Measure.SHARE
                ? share(counts.sum(), counts.opinion(), counts.opinion(), counts.none())
                : mark(counts);
    }

    /**
     * Of several questions about one thing, each a share; marks are refused. The share is that of all answers; n is the
     * people for each question, on average.
     */
    static Figure ofBlock(List<Counts> questions) {
        Counts answers = questions.stream().reduce(Counts.nobody(Measure.SHARE), Counts::plus);
        long size = questions.size();
        return share(answers.sum(), answers.opinion(), answers.opinion() / size, answers.none() / size);
    }

    private static Figure share(long agree, long answers, long people, long none) {
        double percentage = 100.0 * agree / answers;
        if (percentage < NEARLY_NOBODY) {
            long most = (long) Math.ceil(people * NEARLY_NOBODY / 100) - 1;
            Interval interval = new Interval(0, percent(Math.max(0, most), people).upper());
            return new Figure(Measure.SHARE, NEARLY_NOBODY, Bound.LESS_THAN, interval, people, none);
        }
        if (percentage > NEARLY_ALL) {
            long least = (long) Math.floor(people * NEARLY_ALL / 100) + 1;
            Interval interval = new Interval(percent(Math.min(people, least), people).lower(), 100);
            return new Figure(Measure.SHARE, NEARLY_ALL, Bound.MORE_THAN, interval, people, none);
        }
        Interval interval = percent(Math.round(people * percentage / 100), people);
        return new Figure(Measure.SHARE, rounded(percentage), Bound.IS, interval, people, none);
    }

    private static Interval percent(long agree, long people) {
        return Interval.ofShare(agree, people).times(100).rounded();
    }

    private static Figure mark(Counts counts) {
        double n = counts.opinion();
        double mean = counts.sum() / n;
        double variance = (counts.squares() - mean * counts.sum()) / (n - 1);
        Interval interval = Interval.ofMean(mean, Math.max(variance, VARIANCE_OF_ROUNDING), counts.opinion())
                .within(Measure.MARK.least(), Measure.MARK.most())
                .rounded();
        return new Figure(Measure.MARK, rounded(mean), Bound.IS, interval, counts.opinion(), counts.none());
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
