package nl.wijkteamwijzer.surveydesk;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.QuestionChange;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.QuestionnaireKind;

/**
 * Where versions of questionnaires are written. Four eyes, merging, the audit trail, and who may write and who let out are those of
 * {@link Desk}.
 */
@ApplicationScoped
@Needs({Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH})
public class QuestionnaireDesk {

    static final String KIND = "vragenlijsten";

    @Inject
    Desk desk;

    @Inject
    Drafts drafts;

    @Inject
    KnownRevisions revisions;

    @Inject
    QuestionnaireKind kind;

    @Inject
    Clock clock;

    /** Published versions of all questionnaires. */
    @Transactional
    public List<Questionnaire> published() {
        return revisions.published(kind);
    }

    /** Published versions of one, the latest first. */
    @Transactional
    public List<Questionnaire> versions(String name) {
        return published().stream()
                .filter(each -> each.getName().equals(name))
                .sorted(comparingInt(Questionnaire::getRevision).reversed())
                .toList();
    }

    @Transactional
    public Optional<Draft> draft(String key) {
        return drafts.of(KIND, key);
    }

    @Transactional
    public List<Draft> drafts() {
        return drafts.ofKind(KIND);
    }

    /** Opens the draft of a next version. A new one begins with the next quarter, so that no quarter has figures of two versions. */
    @Transactional
    public Draft nextVersion(String name) {
        boolean isThere = drafts.of(KIND, name).isPresent();
        Draft draft = desk.open(KIND, name);
        if (isThere || draft.sheet().has(CommonFields.TO)) {
            return draft;
        }
        return desk.save(draft.getId(), draft.sheet(), Sheet.empty().with(CommonFields.FROM, nextQuarter())).draft();
    }

    /** A draft of a questionnaire that is not there yet. */
    @Transactional
    public Draft begin() {
        return desk.begin(KIND, Sheet.empty().with(CommonFields.FROM, nextQuarter()).withYesNo(QuestionnaireKind.NATIONAL, false));
    }

    private String nextQuarter() {
        return Quarter.of(LocalDate.now(clock)).next().firstDay().toString();
    }

    /** Does something to the questions as they stand in a draft. */
    @Transactional
    public void change(long draft, UnaryOperator<Sheet> change) {
        Draft written = drafts.numbered(draft);
        Sheet before = written.sheet();
        desk.save(draft, before, change.apply(before));
    }

    /** What the next version changes for what is asked now. */
    @Transactional
    public List<QuestionChange> changes(Draft draft) {
        return QuestionChange.in(draft.getRecordKey(), draft.sheet(), published());
    }

    /** What somebody should know though it may go out; only of a draft without troubles. */
    @Transactional
    public List<Trouble> advice(Draft draft) {
        return kind.advice(draft.getRecordKey(), draft.sheet(), published());
    }

    /** A draft as it would be asked; its questions must be complete. */
    public Questionnaire shown(Draft draft) {
        LocalDate today = LocalDate.now(clock);
        return kind.shown(draft.getRecordKey(), new Publication(Status.CONCEPT, today, null, today), draft.sheet());
    }
}
