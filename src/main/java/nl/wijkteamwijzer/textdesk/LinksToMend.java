package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkItem.Urgency;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;

/** Puts links that do not work on the worklist of who writes texts. */
@ApplicationScoped
public class LinksToMend implements WorkSource {

    @Inject
    PublishedLinks links;

    @Inject
    CurrentStaff staff;

    @Override
    public List<WorkItem> waiting() {
        if (!staff.may(Right.WRITE_TEXTS)) {
            return List.of();
        }
        Stream<WorkItem> inside = links.broken().stream()
                .map(broken -> item(broken.link().address(), broken.text().title()));
        Stream<WorkItem> outside = links.outside().entrySet().stream()
                .filter(link -> link.getKey().isBroken())
                .map(link -> item(link.getKey().getAddress(), link.getValue().stream().map(PlacedText::title).findFirst().orElse("")));
        return Stream.concat(inside, outside).toList();
    }

    private static WorkItem item(String address, String text) {
        return new WorkItem("links", Urgency.NOW, address, text, "/beheer/links", null);
    }
}
