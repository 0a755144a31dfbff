package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;

/** A nulmeting or what was measured elsewhere, as staff write it. */
@ApplicationScoped
public class ReferenceValueKind implements RecordKind<ReferenceValue> {

    public static final String NAME = "referentiewaarden";

    private static final String EVERYWHERE = "alle";

    @Inject
    FigureFields figureFields;

    @Inject
    RegisterOfToday register;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReferenceValue> type() {
        return ReferenceValue.class;
    }

    @Override
    public Subject subject() {
        return Subject.RESEARCH;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("indicator", Field.Kind.LINE, 60).must(),
                Field.choice("soort", Field.Kind.CHOICE, Stream.of(ReferenceValue.Kind.values()).map(Enum::name).toList()).must(),
                FigureFields.gemeente(),
                Field.of("van", Field.Kind.LINE, 6).must(),
                Field.of("tot", Field.Kind.LINE, 6).must(),
                Field.of("ongeveer", Field.Kind.YES_NO, 3),
                Field.number("jaar", 1990, 2199),
                Field.of("waar_nl", Field.Kind.LINE, 80).must(),
                Field.of("waarde_nl", Field.Kind.LINE, 40).must(),
                Field.of("waar_en", Field.Kind.LINE, 80),
                Field.of("waarde_en", Field.Kind.LINE, 40));
    }

    @Override
    public String key(ReferenceValue revision) {
        return Keys.of(revision.getIndicator(), revision.getKind().name(), place(revision));
    }

    private static String place(ReferenceValue revision) {
        return revision.getGemeente() == null ? EVERYWHERE : revision.getGemeente().value();
    }

    @Override
    public String title(ReferenceValue revision) {
        return revision.getIndicator() + ", " + revision.in("nl").map(ReferenceValue.Text::getLabel).orElse("");
    }

    @Override
    public Sheet read(ReferenceValue revision) {
        Sheet sheet = Sheet.empty()
                .with("indicator", revision.getIndicator())
                .with("soort", revision.getKind().name())
                .with("gemeente", revision.getGemeente() == null ? "" : revision.getGemeente().value())
                .with("van", Decimals.write(revision.getLower()))
                .with("tot", Decimals.write(revision.getUpper()))
                .withYesNo("ongeveer", revision.isAbout())
                .withNumber("jaar", revision.getYear());
        for (String language : FigureFields.LANGUAGES) {
            Optional<ReferenceValue.Text> text = revision.in(language);
            sheet = sheet.with("waar_" + language, text.map(ReferenceValue.Text::getLabel).orElse(""))
                    .with("waarde_" + language, text.map(ReferenceValue.Text::getShown).orElse(""));
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Keys.of(sheet.get("indicator"), sheet.get("soort"), sheet.has("gemeente") ? sheet.get("gemeente") : EVERYWHERE);
    }

    @Override
    public ReferenceValue write(String key, int number, Publication publication, Sheet sheet) {
        ReferenceValue value = new ReferenceValue(
                sheet.get("indicator"), ReferenceValue.Kind.valueOf(sheet.get("soort")),
                sheet.has("gemeente") ? new GemeenteCode(sheet.get("gemeente")) : null, number, publication);
        value.measured(
                decimal(sheet, "van"), decimal(sheet, "tot"), sheet.isYes("ongeveer"), sheet.number("jaar").orElse(null));
        FigureFields.LANGUAGES.stream()
                .filter(language -> sheet.has("waarde_" + language))
                .forEach(language -> value.say(language, sheet.get("waar_" + language), sheet.get("waarde_" + language)));
        return value;
    }

    private static BigDecimal decimal(Sheet sheet, String field) {
        return Decimals.read(sheet.get(field)).orElseThrow();
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<ReferenceValue> others) {
        return FigureFields.troubles(
                Translations.check(fields(), sheet),
                figureFields.gemeente(sheet),
                register.troubles(sheet),
                Keys.unchanged(key, newKey(sheet), "indicator"),
                value(sheet, "van"),
                value(sheet, "tot"),
                order(sheet));
    }

    /** No more than can be kept: 9999,9. */
    private static List<Trouble> value(Sheet sheet, String field) {
        return !sheet.has(field) || sheet.get(field).matches("\\d{1,4}([,.]\\d)?")
                ? List.of()
                : List.of(Trouble.in(field, "beheer.trouble.reference"));
    }

    private static List<Trouble> order(Sheet sheet) {
        Optional<BigDecimal> from = Decimals.read(sheet.get("van"));
        Optional<BigDecimal> to = Decimals.read(sheet.get("tot"));
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0
                ? List.of(Trouble.in("tot", "beheer.trouble.upsideDown"))
                : List.of();
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/resultaten/uitleg");
    }
}
