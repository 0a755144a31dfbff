package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.AsAt;

/** Behind beheer/voorbeeld.xhtml: what the public will see of a draft, on a day. */
@Named
@RequestScoped
public class VoorbeeldBacking {

    @Inject
    Asked asked;

    @Inject
    RecordKinds kinds;

    @Inject
    Desk desk;

    @Inject
    KindWords kindWords;

    @Inject
    AsAt asAt;

    private RecordKind<?> kind;
    private Draft draft;
    private List<Trouble> troubles = List.of();

    /** Before the page is shown. */
    public void open() {
        draft = desk.draft(asked.number("draft"));
        kind = kinds.named(draft.getKind());
        troubles = desk.standingInTheWay(draft);
    }

    public Draft getDraft() {
        return draft;
    }

    public String getKind() {
        return kind.name();
    }

    public String getTitle() {
        return Listing.title(kind, draft);
    }

    /** What is missing before it can be looked at. */
    public List<String> getTroubles() {
        return troubles.stream().map(trouble -> kindWords.trouble(kind.name(), trouble, CommonFields.allOf(kind))).toList();
    }

    /** Whether a page of its own shows it; else the start page is shown. */
    public boolean isPublic() {
        return kind.publicPath(desk.keyOf(draft), draft.sheet()).isPresent();
    }

    /** The day that was asked for; else the first on which the draft would hold. */
    public LocalDate getDay() {
        try {
            return LocalDate.parse(asked.get("op").isEmpty() ? draft.sheet().get(CommonFields.FROM) : asked.get("op"));
        } catch (DateTimeException e) {
            return asAt.day();
        }
    }

    public String getTongue() {
        return "en".equals(asked.get("taal")) ? "en" : "nl";
    }

    public String getFrame() {
        return "/beheer/voorbeeld/" + draft.getId() + "/pagina?op=" + getDay() + "&taal=" + getTongue();
    }
}
