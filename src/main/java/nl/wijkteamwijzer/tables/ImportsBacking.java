package nl.wijkteamwijzer.tables;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.editing.Bundles;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Difference;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.MadeVersion;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/csv/imports.xhtml and beheer/csv/import.xhtml: files that were read in, what became of them, and undoing that. */
@Named
@RequestScoped
public class ImportsBacking {

    @Inject
    Imports imports;

    @Inject
    Bundles bundles;

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    RecordKinds kinds;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    @Inject
    Answers answers;

    /** More than one can read. */
    private static final int MOST = 100;

    private TableImport shown;
    private int edition;
    private List<TableImport> all;
    private List<Draft> left;
    private Set<Long> waiting;
    private Set<Long> published;

    /** What became of an import. */
    public enum State {
        WAITING("ter-beoordeling"),
        PUBLISHED("gepubliceerd"),
        UNDONE("vervallen"),
        GONE("vervallen");

        private final String badge;

        State(String badge) {
            this.badge = badge;
        }

        public String getBadge() {
            return badge;
        }

        /** The key of its words. */
        public String getText() {
            return "beheer.imports.state." + name();
        }
    }

    /** Before the page of one import is shown. */
    public void open() {
        getShown();
    }

    public List<TableImport> getAll() {
        if (all == null) {
            all = imports.all();
        }
        return all;
    }

    public TableImport getShown() {
        if (shown == null) {
            shown = imports.numbered(Long.parseLong(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("import")));
        }
        return shown;
    }

    public State state(TableImport one) {
        if (one.isUndone()) {
            return State.UNDONE;
        }
        if (waiting == null) {
            waiting = drafts.imports();
            published = bundles.published();
        }
        if (waiting.contains(one.getId())) {
            return State.WAITING;
        }
        return published.contains(one.getId()) ? State.PUBLISHED : State.GONE;
    }

    public List<Draft> getDrafts() {
        if (left == null) {
            left = drafts.ofImport(getShown().getId());
        }
        return left;
    }

    public List<MadeVersion> getVersions() {
        return bundles.published(getShown().getId());
    }

    /** Of what waits, as it is shown. */
    public int getEdition() {
        return bundles.edition(getShown().getId());
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public boolean isApprovable() {
        return bundles.mayApprove(getShown().getId());
    }

    /** Whether somebody is writing in one of its drafts: then none of them can go out. */
    public boolean isIncomplete() {
        return getDrafts().stream().anyMatch(draft -> draft.getStage() == Stage.CONCEPT);
    }

    /** Whether it waits, but not for whoever asks. */
    public boolean isWaitingForOthers() {
        return !isApprovable() && !isIncomplete() && getDrafts().stream().anyMatch(draft -> draft.getStage() == Stage.TER_BEOORDELING);
    }

    public boolean isUndoable() {
        return bundles.mayUndo(getShown().getKind(), getShown().getId()) && !getShown().isUndone();
    }

    /** Those of which is shown what changes. */
    public List<Draft> getShownDrafts() {
        return getDrafts().stream().limit(MOST).toList();
    }

    public int getNotShown() {
        return Math.max(0, getDrafts().size() - MOST);
    }

    /** What a draft changes to what is public. */
    public List<Difference> differences(Draft draft) {
        return Difference.between(kinds.named(draft.getKind()), desk.inForce(draft), draft.sheet(),
                (field, text) -> kindWords.reading(draft.getKind(), field, text));
    }

    public String title(Draft draft) {
        RecordKind<?> kind = kinds.named(draft.getKind());
        return draft.sheet().get(kind.fields().get(0).name());
    }

    public void approve() {
        try {
            imports.approve(getShown().getId(), edition);
            answers.seeOther("/beheer/imports/" + getShown().getId());
        } catch (NotReady e) {
            tell(e);
        }
    }

    public void undo() {
        try {
            imports.undo(getShown().getId(), words.say("beheer.imports.undo.reason", getShown().getId().toString()));
            answers.seeOther("/beheer/imports/" + getShown().getId());
        } catch (NotReady e) {
            tell(e);
        }
    }

    private void tell(NotReady not) {
        answers.notUnderstood();
        not.getTroubles().forEach(trouble -> FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                kindWords.trouble(getShown().getKind(), trouble, CommonFields.allOf(kinds.named(getShown().getKind()))),
                null)));
    }
}
