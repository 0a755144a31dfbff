package nl.wijkteamwijzer.tables;

import java.util.List;
import nl.wijkteamwijzer.editing.Proposal;

/**
 * What a file would do, and what is wrong in it. Nothing has changed.
 *
 * @param rows that can be read, in the order of the file
 * @param changesThePast whether it must be said why
 */
public record DryRun(String kind, String fileName, List<PlannedRow> rows, List<Fault> faults, boolean changesThePast) {

    public List<PlannedRow> getAdded() {
        return rows.stream().filter(PlannedRow::isNew).toList();
    }

    public List<PlannedRow> getChanged() {
        return rows.stream().filter(PlannedRow::isChanged).toList();
    }

    public int getUnchanged() {
        return rows.size() - getAdded().size() - getChanged().size();
    }

    /** Whether it can be handed in. */
    public boolean isReady() {
        return faults.isEmpty() && !proposals().isEmpty();
    }

    /** Of two runs that would do the same it is the same; on every server. */
    public int fingerprint() {
        return toString().hashCode();
    }

    List<Proposal> proposals() {
        return rows.stream().map(PlannedRow::proposal).filter(proposal -> proposal != null).toList();
    }
}
