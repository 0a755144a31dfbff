package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;

/** Closures of the coming weeks, to look ahead at. */
@ApplicationScoped
public class ClosureWork implements WorkSource {

    private static final int DAYS_AHEAD = 30;

    @Inject
    ClosureKind kind;

    @Inject
    KnownRevisions revisions;

    @Inject
    DeskRights rights;

    @Inject
    AsAt asAt;

    @Override
    public List<WorkItem> waiting() {
        return rights.maySee(kind) ? coming() : List.of();
    }

    private List<WorkItem> coming() {
        LocalDate today = asAt.day();
        return PublicRecord.latest(revisions.published(kind)).stream()
                .filter(closure -> !closure.lastDay().isBefore(today) && !closure.firstDay().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(this::item)
                .toList();
    }

    private WorkItem item(Closure closure) {
        return new WorkItem("CLOSURES", WorkItem.Urgency.SOON, kind.title(closure), "",
                "/beheer/soort/" + kind.name() + "/" + kind.key(closure), closure.firstDay());
    }
}
