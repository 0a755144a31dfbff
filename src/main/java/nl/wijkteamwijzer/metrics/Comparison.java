package nl.wijkteamwijzer.metrics;

/** One figure beside another, in the only words there are for it. Better or worse is for people to say. */
public enum Comparison {
    DUIDELIJK_HOGER,
    DUIDELIJK_LAGER,
    GEEN_DUIDELIJK_VERSCHIL,
    NIET_TE_VERGELIJKEN;

    /** Either may be null: there is none, or it is hidden. A share and a mark do not compare. */
    static Comparison of(Figure now, Figure other) {
        return other == null || now == null || now.measure() != other.measure()
                ? NIET_TE_VERGELIJKEN
                : of(now.interval(), other.interval());
    }

    /**
     * Either may be null. There is never no clear difference: of what others measured it is not known how sure it is, so
     * a figure near it may as well differ.
     */
    static Comparison of(Figure now, Reference reference) {
        if (now == null || reference == null || now.measure() != reference.measure()) {
            return NIET_TE_VERGELIJKEN;
        }
        Comparison comparison = of(now.interval(), reference.withMargin());
        return comparison == GEEN_DUIDELIJK_VERSCHIL ? NIET_TE_VERGELIJKEN : comparison;
    }

    private static Comparison of(Interval now, Interval other) {
        if (now.overlaps(other)) {
            return GEEN_DUIDELIJK_VERSCHIL;
        }
        return now.lower() > other.upper() ? DUIDELIJK_HOGER : DUIDELIJK_LAGER;
    }
}
