package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;

/**
 * A version of a public record, as staff see it.
 *
 * @param id of its row
 * @param number of the revision
 * @param sheet with the fields that all records share
 * @param made who made it and why; null when it came with the installation
 */
public record Version(long id, int number, String title, Publication publication, Sheet sheet, MadeVersion made) {

    public Status status() {
        return publication.getStatus();
    }

    public boolean holdsOn(LocalDate day) {
        return publication.holdsOn(day);
    }

    /** Whether it is published and begins later. */
    public boolean comesAfter(LocalDate day) {
        return status() == Status.GEPUBLICEERD && publication.getValidFrom().isAfter(day);
    }
}
