package nl.wijkteamwijzer.contribution;

/** The kinds of household that tariffs tell apart: one person or more, and whether all have reached the AOW age. */
public enum Household {
    EEN_ONDER_AOW,
    EEN_AOW,
    MEER_NIET_ALLEN_AOW,
    MEER_ALLEN_AOW;

    static Household of(int persons, Aow aow) {
        if (persons == 1) {
            return aow == Aow.ALLEN ? EEN_AOW : EEN_ONDER_AOW;
        }
        return aow == Aow.ALLEN ? MEER_ALLEN_AOW : MEER_NIET_ALLEN_AOW;
    }
}
