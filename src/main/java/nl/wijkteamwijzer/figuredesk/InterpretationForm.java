package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Clash;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FieldView;
import nl.wijkteamwijzer.editing.FormSheet;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Saved;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.results.InterpretationKind;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.PostedForm;
import nl.wijkteamwijzer.web.Words;

/** The form in which the duiding of a quarter is written beside its figures. It works as the form of any other record does. */
@Named
@RequestScoped
public class InterpretationForm implements FieldView.Form {

    @Inject
    Interpretations interpretations;

    @Inject
    InterpretationKind kind;

    @Inject
    Desk desk;

    @Inject
    KindWords kindWords;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private QuarterKey quarter;
    private PostedForm form;
    private Draft draft;
    private Sheet sheet;
    private List<Clash> clashes = List.of();
    private List<Trouble> troubles = List.of();

    /** Shows it, and does what was asked with it. */
    void about(QuarterKey of) {
        quarter = of;
        form = new PostedForm(request);
        show(interpretations.draft(of).orElse(null));
        if (!form.first("doe").isEmpty()) {
            save();
        }
    }

    private void show(Draft written) {
        draft = written;
        sheet = written == null ? interpretations.begin(quarter) : written.sheet();
    }

    private void save() {
        FormSheet typed = FormSheet.read(form, fields());
        Saved saved = interpretations.save(quarter, typed.opened(), typed.mine());
        show(saved.draft());
        clashes = new ArrayList<>(saved.clashes());
        clashes.addAll(FormSheet.stillOpen(form, fields(), typed.undecided(), sheet));
        clashes.forEach(clash -> sheet = sheet.with(clash.field(), clash.mine()));
        if (!clashes.isEmpty()) {
            answers.refused(words.say("beheer.publicaties.trouble.clash"));
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        } else if (form.first("doe").equals("INDIENEN")) {
            submit();
        } else {
            done();
        }
    }

    private void submit() {
        try {
            desk.submit(draft.getId(), words.say("beheer.publicaties.reason"), null);
            done();
        } catch (NotReady refused) {
            troubles = refused.getTroubles();
            answers.refused(words.say("beheer.publicaties.trouble.incomplete"));
        }
    }

    private void done() {
        answers.seeOther("/beheer/publicaties/" + quarter + "#duiding");
    }

    /** Those of a language; of which gemeente and quarter it is stands above the page. */
    private List<Field> fields() {
        return kind.fields().stream().filter(field -> !field.language().isEmpty()).toList();
    }

    public FieldView field(String name) {
        Field named = fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
        return new FieldView(kind.name(), named, this);
    }

    /** Null when nobody writes one. */
    public Draft getDraft() {
        return draft;
    }

    /** What stood in the fields before anything was typed. */
    public String getOpened() {
        return (draft == null ? sheet : draft.sheet()).toJson();
    }

    /** "Bewaard op 22 november om 10.12 uur door ans"; empty when nothing was. */
    public String getSavedText() {
        return draft == null ? "" : words.say("beheer.edit.saved", words.date(draft.getChangedAt().toLocalDate()),
                words.time(draft.getChangedAt().toLocalTime()), draft.getChangedBy());
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
                .map(trouble -> kindWords.trouble(kind.name(), trouble, kind.fields())).orElse("");
    }

    @Override
    public Optional<Clash> clash(String field) {
        return clashes.stream().filter(clash -> clash.field().equals(field)).findFirst();
    }
}
