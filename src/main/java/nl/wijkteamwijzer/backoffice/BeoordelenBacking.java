package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Difference;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;

/** Behind beheer/beoordelen.xhtml: a draft beside what is public, to let out or to send back. */
@Named
@RequestScoped
public class BeoordelenBacking {

    @Inject
    Asked asked;

    @Inject
    RecordKinds kinds;

    @Inject
    Desk desk;

    @Inject
    DeskRights rights;

    @Inject
    KindWords kindWords;

    @Inject
    Answers answers;

    private RecordKind<?> kind;
    private Draft draft;
    private List<Trouble> troubles = List.of();
    private List<Difference> differences;
    private String remarkProblem = "";
    private PostedForm form;

    /** Before the page is shown. */
    public void open() {
        form = asked.form();
        try {
            draft = desk.draft(asked.number("draft"));
            kind = kinds.named(draft.getKind());
            act();
        } catch (NotThere gone) {
            if (!form.isPosted()) {
                throw gone;
            }
            answers.seeOther("/beheer?klaar=nietmeer"); // pressed twice, or somebody else was first
        }
    }

    private void act() {
        if (!form.isPosted()) {
            troubles = desk.troubles(draft);
            return;
        }
        switch (form.first("doe")) {
            case "TERUG" -> sendBack();
            case "GOED" -> approve();
            default -> answers.notUnderstood();
        }
    }

    private void sendBack() {
        try {
            desk.sendBack(draft.getId(), form.first("opmerking"));
            answers.seeOther("/beheer?klaar=teruggestuurd");
        } catch (NotReady refused) {
            remarkProblem = say(refused.getTroubles().get(0));
            answers.notUnderstood();
        }
    }

    private void approve() {
        try {
            boolean later = draft.getPublishAt() != null;
            desk.approve(draft.getId(), form.whole("versie"));
            answers.seeOther("/beheer?klaar=" + (later ? "ingepland" : "gepubliceerd"));
        } catch (NotReady refused) {
            troubles = refused.getTroubles();
            answers.notUnderstood();
        }
    }

    private String say(Trouble trouble) {
        return kindWords.trouble(kind.name(), trouble, CommonFields.allOf(kind));
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

    public List<Difference> getDifferences() {
        if (differences == null) {
            differences = Difference.between(kind, desk.inForce(draft), draft.sheet(),
                    (field, text) -> kindWords.reading(kind.name(), field, text));
        }
        return differences;
    }

    public List<String> getTroubles() {
        return troubles.stream().map(this::say).toList();
    }

    /** What is wrong with the remark; empty when nothing is. */
    public String getRemarkProblem() {
        return remarkProblem;
    }

    /** As it was typed. */
    public String getRemark() {
        return form.first("opmerking");
    }

    public boolean isSubmitted() {
        return draft.getStage() == Stage.TER_BEOORDELING;
    }

    public boolean isMayWrite() {
        return rights.mayWrite(kind, draft.getRecordKey(), draft.sheet());
    }

    /** What came in with others is let out with them, elsewhere. */
    public boolean isMayApprove() {
        return isSubmitted() && draft.getImportId() == null && rights.mayApprove(kind, draft);
    }

    public boolean isMaySendBack() {
        return (isSubmitted() || draft.getStage() == Stage.INGEPLAND) && rights.mayApprove(kind);
    }

    /** Whether four eyes are what stands in the way of who could otherwise approve. */
    public boolean isOwnWork() {
        return isSubmitted() && rights.mayApprove(kind) && !rights.mayApprove(kind, draft);
    }

    public boolean isPublic() {
        return kind.publicPath(draft.getRecordKey(), draft.sheet()).isPresent();
    }
}
