package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.ListRow;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Version;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkItem.Urgency;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.publishing.AsAt;

/** Public records at which somebody must look again, and those that end soon while nothing follows. */
@ApplicationScoped
public class CheckWork implements WorkSource {

    private static final int DAYS_AHEAD = 30;

    @Inject
    RecordKinds kinds;

    @Inject
    Listing listing;

    @Inject
    DeskRights rights;

    @Inject
    KindWords kindWords;

    @Inject
    AsAt asAt;

    @Override
    public List<WorkItem> waiting() {
        return kinds.all().stream().filter(rights::maySee).flatMap(this::ofKind).toList();
    }

    private Stream<WorkItem> ofKind(RecordKind<?> kind) {
        return listing.of(kind, asAt.day()).stream()
                .filter(row -> row.state() == ListRow.State.GELDIG)
                .filter(row -> rights.mayWrite(kind, row.key(), row.now().sheet()))
                .flatMap(row -> Stream.of(check(kind, row), end(kind, row)).flatMap(Optional::stream));
    }

    private Optional<WorkItem> check(RecordKind<?> kind, ListRow row) {
        LocalDate review = row.now().publication().getReviewOn();
        if (review == null || review.isAfter(asAt.day().plusDays(DAYS_AHEAD))) {
            return Optional.empty();
        }
        boolean late = review.isBefore(asAt.day());
        return Optional.of(item(late ? "OVERDUE" : "CHECK_SOON", late ? Urgency.NOW : Urgency.SOON, kind, row, review));
    }

    /** What nobody made a successor of; closures and the like end because they should. */
    private Optional<WorkItem> end(RecordKind<?> kind, ListRow row) {
        Version now = row.now();
        return now.publication().getValidTo()
                .filter(last -> !kind.endsByItself() && row.draft() == null && !row.hasSuccessor())
                .filter(last -> !last.isAfter(asAt.day().plusDays(DAYS_AHEAD)))
                .map(last -> item("EXPIRING", Urgency.SOON, kind, row, last));
    }

    private WorkItem item(String group, Urgency urgency, RecordKind<?> kind, ListRow row, LocalDate due) {
        String owner = row.now().publication().getOwner();
        String detail = kindWords.one(kind.name()) + (owner == null ? "" : ", " + owner);
        return new WorkItem(group, urgency, row.title(), detail, "/beheer/soort/" + kind.name() + "/" + row.key(), due);
    }
}
