package nl.wijkteamwijzer.surveydesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wijkteamwijzer.editing.Clash;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FieldView;
import nl.wijkteamwijzer.editing.FormSheet;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Saved;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.survey.AskedQuestion;
import nl.wijkteamwijzer.survey.QuestionChange;
import nl.wijkteamwijzer.survey.QuestionSlots;
import nl.wijkteamwijzer.survey.Questionnaire;
import nl.wijkteamwijzer.survey.QuestionnaireKind;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/**
 * Behind beheer/vragenlijst.xhtml: writing the next version of a questionnaire. Every button first saves what was typed, together with
 * what a colleague saved meanwhile.
 */
@Named
@RequestScoped
public class VragenlijstVersieBacking {

    @Inject
    QuestionnaireDesk questionnaires;

    @Inject
    QuestionnaireKind kind;

    @Inject
    Desk desk;

    @Inject
    DeskRights rights;

    @Inject
    QuestionnaireFields fields;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private String key;
    private SentQuestionnaire sent;
    private Draft draft;
    private Sheet sheet;
    private List<Questionnaire> versions;
    private List<Clash> clashes = List.of();
    private List<QuestionChange> changes;
    private List<Trouble> troubles;

    @PostConstruct
    void read() {
        key = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("key");
        sent = new SentQuestionnaire(new PostedForm(request));
        show(questionnaires.draft(key).orElse(null));
        versions = questionnaires.versions(key);
    }

    private void show(Draft shown) {
        draft = shown;
        sheet = shown == null ? Sheet.empty() : shown.sheet();
    }

    /** Before the page is shown. */
    public void open() {
        if (draft == null && versions.isEmpty()) {
            answers.seeOther("/beheer/vragenlijsten");
        } else if (draft == null && sent.action().equals("begin")) {
            questionnaires.nextVersion(key);
            answers.seeOther(address());
        } else if (draft != null && sent.isPosted()) {
            judgeOrSave();
        }
    }

    private void judgeOrSave() {
        switch (sent.action()) {
            case "keurgoed" -> {
                try {
                    desk.approve(draft.getId(), sent.version());
                    answers.seeOther("/beheer/vragenlijsten");
                } catch (NotReady e) {
                    complain(e);
                }
            }
            case "terug" -> {
                try {
                    desk.sendBack(draft.getId(), sent.text("opmerking"));
                    answers.seeOther(address());
                } catch (NotReady e) {
                    complain(e);
                }
            }
            case "gooiweg" -> {
                desk.discard(draft.getId());
                answers.seeOther("/beheer/vragenlijsten");
            }
            default -> save();
        }
    }

    private void save() {
        FormSheet typed = sent.typed(fields.all());
        Saved saved = desk.save(draft.getId(), typed.opened(), typed.mine());
        show(saved.draft());
        clashes = sent.open(saved.clashes(), fields.all(), typed, sheet);
        if (!clashes.isEmpty()) {
            clashes.forEach(clash -> sheet = sheet.with(clash.field(), clash.mine()));
            clashes.forEach(clash -> complain(clash.field(), say(Trouble.in(clash.field(),
                    "beheer.vragenlijsten.clash", clash.theirs()))));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        act();
    }

    private void act() {
        int slot = sent.slot();
        switch (sent.action()) {
            case "omhoog" -> change(QuestionSlots.move(sheet, slot, -1));
            case "omlaag" -> change(QuestionSlots.move(sheet, slot, 1));
            case "weg" -> change(QuestionSlots.remove(sheet, slot));
            case "nieuw" -> change(QuestionSlots.renew(sheet, slot));
            case "erbij" -> change(QuestionSlots.add(sheet));
            case "indienen" -> submit();
            default -> answers.seeOther(address());
        }
    }

    private void change(Sheet changed) {
        questionnaires.change(draft.getId(), before -> changed);
        answers.seeOther(address() + (sent.slot() == 0 || sent.action().equals("weg") ? "#vragen" : "#vak-" + sent.slot()));
    }

    private void submit() {
        try {
            desk.submit(draft.getId(), sent.text("waarom"), null);
            answers.seeOther(address());
        } catch (NotReady e) {
            complain(e);
        }
    }

    private void complain(NotReady refusal) {
        refusal.getTroubles().forEach(trouble -> complain(trouble.field(), say(trouble)));
    }

    private static void complain(String field, String words) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        context.validationFailed();
    }

    private String address() {
        return "/beheer/vragenlijsten/" + key;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return !sheet.has("titel_nl") && versions.isEmpty()
                ? words.say("beheer.vragenlijsten.untitled")
                : sheet.has("titel_nl") ? sheet.get("titel_nl") : versions.get(0).text("nl").getTitle();
    }

    /** Published ones, the latest first. */
    public List<Questionnaire> getVersions() {
        return versions;
    }

    /** Null when nobody writes one. */
    public Draft getDraft() {
        return draft;
    }

    /** Whether whoever asks may let this draft out; with four eyes nobody who wrote in it. */
    public boolean isJudge() {
        return rights.mayApprove(kind, draft);
    }

    /** "Bewaard op 22 november 2026 om 13.30 uur door ans" */
    public String getSavedText() {
        return words.say("beheer.edit.saved", words.date(draft.getChangedAt().toLocalDate()),
                words.time(draft.getChangedAt().toLocalTime()), draft.getChangedBy());
    }

    public String getOpened() {
        Sheet opened = draft.sheet();
        Sheet shown = Sheet.empty();
        for (Field field : fields.all()) {
            shown = shown.with(field.name(), opened.get(field.name()));
        }
        return shown.toJson();
    }

    /** What is the matter with a field. */
    public FieldView field(String name) {
        return fields.view(name, sheet, clashes);
    }

    /** What stands in a field. */
    public String text(String field) {
        return sheet.get(field);
    }

    public List<AskedQuestion> getQuestions() {
        return AskedQuestion.in(sheet);
    }

    public boolean isRoom() {
        return QuestionSlots.hasRoom(sheet);
    }

    public List<QuestionChange> getChanges() {
        if (changes == null) {
            changes = questionnaires.changes(draft);
        }
        return changes;
    }

    /** Whether a question is put in other words than before, so that somebody must say why it is the same. */
    public boolean isReworded(AskedQuestion question) {
        return !question.reason().isEmpty()
                || getChanges().stream().anyMatch(change -> change.what() == QuestionChange.What.REWORDED && change.question().slot() == question.slot());
    }

    /** What is still to be done before it can be handed in. */
    public List<String> getTroubles() {
        return troubles().stream().map(this::say).toList();
    }

    private List<Trouble> troubles() {
        if (troubles == null) {
            troubles = desk.troubles(draft);
        }
        return troubles;
    }

    /** What is wise, though it is not in the way. */
    public List<String> getAdvice() {
        return troubles().isEmpty() ? questionnaires.advice(draft).stream().map(this::say).toList() : List.of();
    }

    private String say(Trouble trouble) {
        return fields.say(trouble, getQuestions());
    }
}
