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

/** "Wat doen we ermee", as a team writes it: its teamcoördinator may, for the own team. */
@ApplicationScoped
public class ImprovementKind implements RecordKind<Improvement> {

    public static final String NAME = "verbeteringen";

    @Inject
    FigureFields figureFields;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Improvement> type() {
        return Improvement.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEAMS;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                FigureFields.gemeente().must(),
                Field.of("team", Field.Kind.LINE, 60).must(),
                Field.of("kwartaal", Field.Kind.LINE, 7).must(),
                Field.of("tekst_nl", Field.Kind.TEXT, 1000).must(),
                Field.of("tekst_en", Field.Kind.TEXT, 1000));
    }

    /** Of what a team says about a quarter. */
    public static String key(String team, Quarter quarter) {
        return Keys.of(team, quarter.toString());
    }

    /** With which a new one begins. */
    public static Sheet begin(GemeenteCode gemeente, String team, Quarter quarter) {
        return Sheet.empty().with("gemeente", gemeente.value()).with("team", team).with("kwartaal", quarter.toString());
    }

    @Override
    public String key(Improvement revision) {
        return key(revision.getAccessPoint(), revision.getQuarter());
    }

    @Override
    public String title(Improvement revision) {
        return figureFields.teamName(revision.getAccessPoint()) + ", " + revision.getQuarter();
    }

    @Override
    public Sheet read(Improvement revision) {
        Sheet sheet = begin(revision.getGemeente(), revision.getAccessPoint(), revision.getQuarter());
        for (String language : FigureFields.LANGUAGES) {
            sheet = sheet.with("tekst_" + language, revision.in(language).orElse(""));
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Keys.of(sheet, "team", "kwartaal");
    }

    @Override
    public Improvement write(String key, int number, Publication publication, Sheet sheet) {
        Improvement improvement = new Improvement(new GemeenteCode(sheet.get("gemeente")), sheet.get("team"),
                Quarter.parse(sheet.get("kwartaal")), number, publication);
        FigureFields.LANGUAGES.stream()
                .filter(language -> sheet.has("tekst_" + language))
                .forEach(language -> improvement.say(language, sheet.get("tekst_" + language)));
        return improvement;
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Improvement> others) {
        return FigureFields.troubles(
                Translations.check(fields(), sheet),
                figureFields.gemeente(sheet),
                FigureFields.quarter(sheet, "kwartaal"),
                Keys.unchanged(key, newKey(sheet), "kwartaal"),
                figureFields.team(sheet, "team"));
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Quarter.find(sheet.get("kwartaal")).map(quarter -> "/resultaten/" + quarter);
    }

    @Override
    public Optional<String> team(String key, Sheet sheet) {
        return Optional.of(sheet.get("team")).filter(slug -> !slug.isEmpty());
    }
}
