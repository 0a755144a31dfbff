package nl.wijkteamwijzer.editing;

import java.time.LocalDate;

/**
 * Something that somebody has to do.
 *
 * @param group under which heading of the worklist: words beheer.work.GROUP
 * @param urgency how soon
 * @param title what it is about, as staff call it
 * @param detail a few words more; may be empty
 * @param link where to do it, without the language: "/beheer/..."
 * @param due by when; null when it has no day
 */
public record WorkItem(String group, Urgency urgency, String title, String detail, String link, LocalDate due) {

    /** In the order of the worklist. */
    public enum Urgency {
        /** Something went wrong or is overdue. */
        NOW,
        /** It waits for this person. */
        WAITING,
        /** It comes. */
        SOON
    }
}
