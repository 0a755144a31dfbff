package nl.wijkteamwijzer.metrics;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The answers that can be given to a question, and what they count for. Source: the national questions of the
 * cliëntervaringsonderzoek Wmo; "geen mening of niet van toepassing" is no opinion.
 */
public enum Scale {
    EENS(
            Measure.SHARE,
            List.of("HELEMAAL_MEE_EENS", "MEE_EENS"),
            List.of("NEUTRAAL", "NIET_MEE_EENS", "HELEMAAL_NIET_MEE_EENS")),
    JA_NEE(Measure.SHARE, List.of("JA"), List.of("NEE")),
    /** Who says "een beetje" does say yes: a contribution that is a bit of a barrier is one. */
    JA_EEN_BEETJE_NEE(Measure.SHARE, List.of("JA", "EEN_BEETJE"), List.of("NEE")),
    CIJFER(Measure.MARK, List.of(), IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());

    private static final String NO_OPINION = "GEEN_MENING";

    private final Measure measure;
    private final List<String> agreeing;
    private final List<String> others;

    Scale(Measure measure, List<String> agreeing, List<String> others) {
        this.measure = measure;
        this.agreeing = agreeing;
        this.others = others;
    }

    /**
     * What these votes come to.
     *
     * @param votes how many for each answer; an answer of another scale, or fewer than 0, is refused
     */
    public Counts count(Map<String, Long> votes) {
        Counts sum = Counts.nobody(measure);
        for (Map.Entry<String, Long> answer : votes.entrySet()) {
            sum = sum.plus(worth(answer.getKey(), answer.getValue()));
        }
        return sum;
    }

    private Counts worth(String answer, long votes) {
        if (answer.equals(NO_OPINION)) {
            return new Counts(measure, 0, votes, 0, 0);
        }
        if (agreeing.contains(answer)) {
            return Counts.share(votes, votes, 0);
        }
        if (!others.contains(answer)) {
            throw new IllegalArgumentException("Not an answer on scale " + this + ": " + answer);
        }
        return measure == Measure.SHARE ? Counts.share(0, votes, 0) : Counts.marks(Integer.parseInt(answer), votes);
    }
}
