package nl.wijkteamwijzer.editing;

import java.time.LocalDate;

/**
 * A record in a list.
 *
 * @param key for addresses; of a record that is new, that of its draft
 * @param now the version that is shown: in force, else the first that comes, else the last that was; null: there is a draft only
 * @param draft what is being written about it; null when nothing is
 * @param state where it stands today
 * @param hasSuccessor whether another published version begins later
 */
public record ListRow(String key, String title, Version now, Draft draft, State state, boolean hasSuccessor) {

    /** Where a record stands on a day. */
    public enum State {
        GELDIG,
        KOMT,
        VERLOPEN,
        CONCEPT
    }

    /** Whether somebody should have looked at it by that day. */
    public boolean isOverdueOn(LocalDate day) {
        return state == State.GELDIG && now.publication().isOverdueOn(day);
    }
}
