package nl.wijkteamwijzer.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.editing.Bundles;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.web.Words;

/** Imports that wait for whoever has signed in to let them out, each as one thing to do. */
@ApplicationScoped
public class ImportWork implements WorkSource {

    @Inject
    Imports imports;

    @Inject
    Drafts drafts;

    @Inject
    Bundles bundles;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Override
    public List<WorkItem> waiting() {
        Set<Long> left = drafts.imports();
        return left.isEmpty() ? List.of() : imports.all().stream()
                .filter(one -> left.contains(one.getId()) && bundles.mayApprove(one.getId()))
                .map(this::item)
                .toList();
    }

    private WorkItem item(TableImport one) {
        String detail = kindWords.kind(one.getKind()) + " · " + words.say("beheer.imports.counts", one.getAdded(), one.getChanged())
                + " · " + words.say("beheer.work.by", one.getImportedBy());
        return new WorkItem("REVIEW", WorkItem.Urgency.WAITING, words.say("beheer.imports.one", one.getId().toString()), detail,
                "/beheer/imports/" + one.getId(), null);
    }
}
