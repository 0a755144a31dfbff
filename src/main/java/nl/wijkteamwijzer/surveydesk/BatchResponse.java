package nl.wijkteamwijzer.surveydesk;

import nl.wijkteamwijzer.ballotbox.InvitationBatch;

/**
 * How many letters of a batch came back, no more exactly than whoever handed them out may know.
 *
 * @param atLeast rounded down to tens; 0 when they are too few to tell
 */
public record BatchResponse(InvitationBatch batch, int atLeast) {

    private static final int STEP = 10;
    private static final int PERCENT = 100;

    /** @param k the smallest group that is shown */
    static BatchResponse of(InvitationBatch batch, int used, int k) {
        return new BatchResponse(batch, used < fewest(k) ? 0 : used / STEP * STEP);
    }

    /** From how many on something is told. */
    static int fewest(int k) {
        return (k + STEP - 1) / STEP * STEP;
    }

    public boolean isTold() {
        return atLeast > 0;
    }

    /** Of a hundred letters. */
    public int getPercentage() {
        return PERCENT * atLeast / batch.issued();
    }
}
