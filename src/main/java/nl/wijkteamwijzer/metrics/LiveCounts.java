package nl.wijkteamwijzer.metrics;

/**
 * What staff see of one team's answers to one question while the quarter goes on: it runs behind what was counted by a group.
 *
 * <p>Kept are the counts at two moments. The first are shown. The second take their place when a group came after them too; so
 * between what is shown, what is shown next, and whatever is published in the end lie groups of at least k people who did not
 * all answer the same.
 *
 * @param shown null while nothing is shown
 * @param next what is shown next
 */
public record LiveCounts(Counts shown, Counts next) {

    /** Of a team of which something was counted for the first time. */
    public static LiveCounts begin(Counts now) {
        return new LiveCounts(null, now);
    }

    /**
     * Now that this was counted.
     *
     * @param k the smallest group that is shown
     */
    public LiveCounts at(Counts now, int k) {
        Release release = new Release(k);
        if (!isStep(release)) {
            return new LiveCounts(shown, now);
        }
        Counts behind = now.since(next).orElse(null);
        if (behind == null || behind.opinion() < k) {
            return this;
        }
        return release.isFitToBeKnown(behind) ? new LiveCounts(next, now) : new LiveCounts(shown, now);
    }

    private boolean isStep(Release release) {
        return shown == null
                ? next.opinion() >= release.k()
                : next.since(shown).filter(release::isFitToBeKnown).isPresent();
    }
}
