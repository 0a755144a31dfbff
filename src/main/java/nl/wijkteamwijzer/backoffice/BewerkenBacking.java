package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Clash;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FieldView;
import nl.wijkteamwijzer.editing.FormSheet;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Saved;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/bewerken.xhtml: the form of a draft, which may be left and gone on with at any moment. */
@Named
@RequestScoped
public class BewerkenBacking implements FieldView.Form {

    @Inject
    Asked asked;

    @Inject
    RecordKinds kinds;

    @Inject
    Desk desk;

    @Inject
    KindWords kindWords;

    @Inject
    Answers answers;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private RecordKind<?> kind;
    private Draft draft;
    private Sheet sheet;
    private Sheet inForce;
    private List<Clash> clashes = List.of();
    private List<Trouble> troubles = List.of();
    private List<String> advice;
    private List<Field> fields;
    private PostedForm form;

    /** Before the page is shown. */
    public void open() {
        form = asked.form();
        kind = kinds.named(asked.get("kind"));
        String key = asked.get("key").isEmpty() ? null : asked.get("key");
        if (form.isPosted()) {
            act(key);
        } else {
            show(key == null ? desk.blank(kind.name()) : desk.look(kind.name(), key));
            if (key == null) {
                fill();
            }
        }
    }

    /** What the link to a new record tells of it, as in ?toegangspunt=mors. */
    private void fill() {
        for (Field field : getFields()) {
            sheet = asked.get(field.name()).isEmpty() ? sheet : sheet.with(field.name(), asked.get(field.name()));
        }
    }

    private void show(Draft shown) {
        draft = shown;
        sheet = shown.sheet();
        inForce = desk.inForce(shown);
    }

    private void act(String key) {
        FormSheet typed = FormSheet.read(form, getFields());
        if (form.first("doe").equals("WEG") && key != null) {
            discard(desk.look(kind.name(), key));
            return;
        }
        troubles = Draft.tooLarge(typed.mine());
        if (!troubles.isEmpty()) {
            show(key == null ? desk.blank(kind.name()) : desk.look(kind.name(), key));
            sheet = sheet.withAll(typed.mine());
            answers.notUnderstood();
            return;
        }
        save(key, typed);
        if (!clashes.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        } else if (form.first("doe").equals("INDIENEN")) {
            submit();
        } else {
            answers.seeOther(getPath() + "?klaar=bewaard");
        }
    }

    private void discard(Draft written) {
        Long id = written.getId();
        if (id == null) { // it was never kept
            answers.seeOther("/beheer/soort/" + kind.name());
            return;
        }
        try {
            desk.discard(id);
            answers.seeOther("/beheer/soort/" + kind.name() + "?klaar=weggegooid&weg=" + id);
        } catch (NotReady refused) {
            show(written);
            troubles = refused.getTroubles();
            answers.notUnderstood();
        }
    }

    /** Shows what was typed where it could not be kept. */
    private void save(String key, FormSheet typed) {
        Draft written = key == null
                ? desk.beginOnce(kind.name(), form.first("sleutel"))
                : desk.open(kind.name(), key);
        Saved saved = desk.save(written.getId(), typed.opened(), typed.mine());
        show(saved.draft());
        List<Clash> all = new ArrayList<>(saved.clashes());
        all.addAll(FormSheet.stillOpen(form, getFields(), typed.undecided(), sheet));
        clashes = List.copyOf(all);
        for (Clash clash : clashes) {
            sheet = sheet.with(clash.field(), clash.mine());
        }
    }

    private void submit() {
        Optional<Moments.Read> moment = moments.read(form);
        if (moment.isEmpty()) {
            troubles = List.of(Trouble.in("opDag", "beheer.trouble.moment"));
            answers.notUnderstood();
            return;
        }
        try {
            desk.submit(draft.getId(), form.first("reden"), moment.get().at());
            answers.seeOther("/beheer/beoordelen/" + draft.getId() + "?klaar=ingediend");
        } catch (NotReady refused) {
            troubles = refused.getTroubles();
            answers.notUnderstood();
        }
    }

    /** Of which the texts in both languages stand beside each other. */
    public List<FieldRow> getRows() {
        return FieldRow.of(kind, this);
    }

    public List<Line> getTroubles() {
        return troubles.stream()
                .map(trouble -> new Line(trouble.field(), kindWords.trouble(kind.name(), trouble, getFields())))
                .toList();
    }

    /** As colleagues call it; empty when it has no name yet. */
    public String getRecordTitle() {
        return Listing.title(kind, draft);
    }

    /** "Bewaard om 10.12 uur door ans"; empty when nothing was. */
    public String getSavedText() {
        return draft.getId() == null ? "" : words.say("beheer.edit.saved", words.date(draft.getChangedAt().toLocalDate()),
                words.time(draft.getChangedAt().toLocalTime()), draft.getChangedBy());
    }

    /** Something that is wrong. */
    public record Line(String field, String text) {}

    /** What is good to know before it goes out. */
    public List<String> getAdvice() {
        if (advice == null) {
            advice = desk.advice(draft).stream().map(each -> kindWords.trouble(kind.name(), each, getFields())).toList();
        }
        return advice;
    }

    private List<Field> getFields() {
        if (fields == null) {
            fields = CommonFields.allOf(kind);
        }
        return fields;
    }

    /** Where the form is sent. */
    public String getPath() {
        return "/beheer/soort/" + kind.name() + (draft.isNew() && !isKept() ? "/nieuw" : "/" + draft.getRecordKey() + "/bewerken");
    }

    /** What stands in the draft: from here on changes are counted. Of what two wrote, what the other wrote. */
    public String getOpened() {
        return draft.sheet().toJson();
    }

    public Draft getDraft() {
        return draft;
    }

    public boolean isKept() {
        return draft.getId() != null;
    }

    public String getKind() {
        return kind.name();
    }

    public List<Clash> getClashes() {
        return clashes;
    }

    public String getClashLabel(Clash clash) {
        return getFields().stream().filter(field -> field.name().equals(clash.field())).findFirst()
                .map(field -> kindWords.withLanguage(kind.name(), field)).orElse("");
    }

    /** As it was typed. */
    public String getReason() {
        return form.isPosted() ? form.first("reden") : Optional.ofNullable(draft.getReason()).orElse("");
    }

    public String getMomentProblem() {
        return error("opDag");
    }

    public boolean isLater() {
        return form.first("wanneer").equals("OP");
    }

    public String typed(String name) {
        return form.first(name);
    }

    @Override
    public KindWords words() {
        return kindWords;
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public String error(String field) {
        return troubles.stream().filter(trouble -> field.equals(trouble.field())).findFirst()
                .map(trouble -> kindWords.trouble(kind.name(), trouble, getFields())).orElse("");
    }

    @Override
    public boolean isStale(Field field) {
        String source = field.base() + "_nl";
        return field.language().equals("en") && sheet.has(field.name()) && !inForce.get(source).equals(sheet.get(source))
                && inForce.has(source) && inForce.get(field.name()).equals(sheet.get(field.name()));
    }

    @Override
    public Optional<Clash> clash(String field) {
        return clashes.stream().filter(clash -> clash.field().equals(field)).findFirst();
    }

    @Override
    public boolean has(String page) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(page) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }
}
