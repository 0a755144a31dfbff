package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.survey.Quarter;

/** The duiding, as staff write it. */
@ApplicationScoped
public class InterpretationKind implements RecordKind<Interpretation> {

    public static final String NAME = "duidingen";

    @Inject
    FigureFields figureFields;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Interpretation> type() {
        return Interpretation.class;
    }

    @Override
    public Subject subject() {
        return Subject.RESEARCH;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                FigureFields.gemeente().must(),
                Field.of("kwartaal", Field.Kind.LINE, 7).must(),
                Field.of("rol_nl", Field.Kind.LINE, 80).must(),
                Field.of("tekst_nl", Field.Kind.MARKDOWN, 4000).must(),
                Field.of("rol_en", Field.Kind.LINE, 80),
                Field.of("tekst_en", Field.Kind.MARKDOWN, 4000));
    }

    /** Of the duiding of a quarter. */
    public static String key(GemeenteCode gemeente, Quarter quarter) {
        return Keys.of(gemeente.value(), quarter.toString());
    }

    /** With which a new one begins. */
    public static Sheet begin(GemeenteCode gemeente, Quarter quarter) {
        return Sheet.empty().with("gemeente", gemeente.value()).with("kwartaal", quarter.toString());
    }

    @Override
    public String key(Interpretation revision) {
        return key(revision.getGemeente(), revision.getQuarter());
    }

    @Override
    public String title(Interpretation revision) {
        return figureFields.name(revision.getGemeente()) + ", " + revision.getQuarter();
    }

    @Override
    public Sheet read(Interpretation revision) {
        Sheet sheet = begin(revision.getGemeente(), revision.getQuarter());
        for (String language : FigureFields.LANGUAGES) {
            Optional<Interpretation.Text> text = revision.in(language);
            sheet = sheet.with("rol_" + language, text.map(Interpretation.Text::getAuthor).orElse(""))
                    .with("tekst_" + language, text.map(Interpretation.Text::getBody).orElse(""));
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Keys.of(sheet, "gemeente", "kwartaal");
    }

    @Override
    public Interpretation write(String key, int number, Publication publication, Sheet sheet) {
        Interpretation interpretation = new Interpretation(
                new GemeenteCode(sheet.get("gemeente")), Quarter.parse(sheet.get("kwartaal")), number, publication);
        FigureFields.LANGUAGES.stream()
                .filter(language -> sheet.has("tekst_" + language))
                .forEach(language -> interpretation.say(language, sheet.get("rol_" + language), sheet.get("tekst_" + language)));
        return interpretation;
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Interpretation> others) {
        return FigureFields.troubles(
                Translations.check(fields(), sheet),
                figureFields.gemeente(sheet),
                FigureFields.quarter(sheet, "kwartaal"),
                Keys.unchanged(key, newKey(sheet), "kwartaal"));
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Quarter.find(sheet.get("kwartaal")).map(quarter -> "/resultaten/" + quarter);
    }
}
