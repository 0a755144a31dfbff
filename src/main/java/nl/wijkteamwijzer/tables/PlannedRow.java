package nl.wijkteamwijzer.tables;

import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Proposal;

/**
 * What a row of a file would do.
 *
 * @param number as the spreadsheet shows it
 * @param title of the record, as staff call it
 * @param changes to the version that it is about; of a new record, all that is filled
 * @param from the first day of the new version; null when nothing changes
 * @param proposal null when nothing changes
 */
public record PlannedRow(int number, String title, List<Change> changes, LocalDate from, Proposal proposal) {

    /** A field as it is and as it would be. */
    public record Change(Field field, String was, String becomes) {}

    public boolean isNew() {
        return proposal != null && proposal.isNew();
    }

    public boolean isChanged() {
        return proposal != null && !proposal.isNew();
    }
}
