package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkItem.Urgency;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.web.Words;

/** What is being written: mine, what waits for my review, what is planned and what could not go out. */
@ApplicationScoped
public class DraftWork implements WorkSource {

    private static final String REVIEW = "REVIEW";
    private static final String MINE = "MINE";

    @Inject
    Drafts drafts;

    @Inject
    RecordKinds kinds;

    @Inject
    DeskRights rights;

    @Inject
    CurrentStaff staff;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Override
    public List<WorkItem> waiting() {
        return drafts.all().stream().flatMap(draft -> kinds.called(draft.getKind()).flatMap(kind -> item(kind, draft)).stream()).toList();
    }

    private Optional<WorkItem> item(RecordKind<?> kind, Draft draft) {
        if (!rights.maySee(kind)) {
            return Optional.empty();
        }
        String review = "/beheer/beoordelen/" + draft.getId();
        return switch (draft.getStage()) {
            case CONCEPT -> Optional.of(draft).filter(this::isMine).map(mine -> draft.getRemark() == null
                    ? item(MINE, Urgency.WAITING, draft, words.say("beheer.work.lastChange", words.date(draft.getChangedAt().toLocalDate())),
                            editing(draft))
                    : item("SENT_BACK", Urgency.NOW, draft, draft.getRemark(), editing(draft)));
            // those of one import are looked at together
            case TER_BEOORDELING -> Optional.of(draft).filter(each -> each.getImportId() == null && rights.mayApprove(kind, each))
                    .map(each -> item(REVIEW, Urgency.WAITING, draft, words.say("beheer.work.by", draft.getSubmittedBy()), review));
            case INGEPLAND -> Optional.of(draft.getFailedAt() == null
                    ? item("PLANNED", Urgency.SOON, draft, moment(draft), review)
                    : item("FAILED", Urgency.NOW, draft, moment(draft), review));
            case WEGGEGOOID -> Optional.empty();
        };
    }

    private boolean isMine(Draft draft) {
        String me = staff.person().account();
        return draft.getWriters().contains(me) || draft.getBegunBy().equals(me);
    }

    private WorkItem item(String group, Urgency urgency, Draft draft, String detail, String link) {
        String title = Listing.title(kinds.named(draft.getKind()), draft);
        String one = kindWords.one(draft.getKind());
        return new WorkItem(group, urgency, title.isEmpty() ? one : title, one + " · " + detail, link,
                draft.getPublishAt() == null ? null : draft.getPublishAt().toLocalDate());
    }

    private String moment(Draft draft) {
        return words.date(draft.getPublishAt().toLocalDate()) + " " + words.time(draft.getPublishAt().toLocalTime());
    }

    private static String editing(Draft draft) {
        return "/beheer/soort/" + draft.getKind() + "/" + draft.getRecordKey() + "/bewerken";
    }

    @Override
    public List<String> groups() {
        boolean writes = kinds.all().stream().anyMatch(rights::mayBegin);
        boolean approves = kinds.all().stream().anyMatch(rights::mayApprove);
        return Stream.concat(approves ? Stream.of(REVIEW) : Stream.empty(), writes ? Stream.of(MINE) : Stream.empty()).toList();
    }
}
