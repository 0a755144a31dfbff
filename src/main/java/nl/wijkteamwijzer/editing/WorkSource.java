package nl.wijkteamwijzer.editing;

import java.util.List;

/** A feature's part of the worklist: a CDI bean that knows what waits for whoever has signed in. */
public interface WorkSource {

    /** What waits for this person; nothing that they may not do. */
    List<WorkItem> waiting();
}
