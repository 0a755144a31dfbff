package nl.wijkteamwijzer.contribution;

import java.util.function.Predicate;

/** What a record can make free of the contribution. */
public enum Circumstance {
    CLIENT_JONGER_DAN_18(Situation::clientUnder18),
    MEER_NIET_ALLEN_AOW(situation -> situation.household() == Household.MEER_NIET_ALLEN_AOW),
    WLZ(Situation::wlz);

    private final Predicate<Situation> fits;

    Circumstance(Predicate<Situation> fits) {
        this.fits = fits;
    }

    boolean fits(Situation situation) {
        return fits.test(situation);
    }
}
