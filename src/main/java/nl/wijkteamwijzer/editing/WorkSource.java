package nl.wijkteamwijzer.editing;

import java.util.List;

/** A feature's part of the worklist: a CDI bean that knows what waits for whoever has signed in. */
public interface WorkSource {

    /** What waits for this person; nothing that they may not do. */
    List<WorkItem> waiting();

    /** The groups of which this person wants to know too that there is nothing: words beheer.work.GROUP.empty. */
    default List<String> groups() {
        return List.of();
    }
}
