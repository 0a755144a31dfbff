package nl.wijkteamwijzer.results;

/**
 * By which ways the ballots of a whole gemeente came, all questionnaires together.
 *
 * @param open by site and kiosk: anybody can, also more than once
 * @param invited with a code from a letter, on the phone, on paper
 */
public record Ways(long open, long invited) {

    private static final int STEP = 10;

    /** In a later version a number changes only when at least k ballots came to it, as any figure. */
    Ways after(Ways earlier, int k) {
        return new Ways(grown(earlier.open, open, k), grown(earlier.invited, invited, k));
    }

    private static long grown(long earlier, long now, int k) {
        return now - earlier >= k ? now : earlier;
    }

    /** Whether both are groups. */
    public boolean canBeTold(int k) {
        return open >= k && invited >= k;
    }

    /** Whether (nearly) all came by an open way; only asked where they cannot be told. */
    public boolean isMostlyOpen() {
        return open >= invited;
    }

    /** In tens. */
    public long openInTens() {
        return inTens(open);
    }

    /** In tens. */
    public long invitedInTens() {
        return inTens(invited);
    }

    private static long inTens(long ballots) {
        return (ballots + STEP / 2) / STEP * STEP;
    }
}
