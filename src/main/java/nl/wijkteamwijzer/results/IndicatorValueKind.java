package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.survey.Quarter;

/** A value that others measured, as staff enter it. */
@ApplicationScoped
public class IndicatorValueKind implements RecordKind<IndicatorValue> {

    public static final String NAME = "indicatorwaarden";

    @Inject
    FigureFields figureFields;

    @Inject
    RegisterOfToday register;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<IndicatorValue> type() {
        return IndicatorValue.class;
    }

    @Override
    public Subject subject() {
        return Subject.RESEARCH;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("indicator", Field.Kind.LINE, 60).must(),
                FigureFields.gemeente().must(),
                Field.of("periode", Field.Kind.LINE, 7).must(),
                Field.of("waarde", Field.Kind.LINE, 16).must(),
                Field.of("peildatum", Field.Kind.DATE, 10).must(),
                Field.of("toelichting", Field.Kind.TEXT, 500));
    }

    /** With which a new one begins. */
    public static Sheet begin(GemeenteCode gemeente, String indicator) {
        return Sheet.empty().with("gemeente", gemeente.value()).with("indicator", indicator);
    }

    @Override
    public String key(IndicatorValue revision) {
        return keyOf(revision);
    }

    public static String keyOf(IndicatorValue revision) {
        return Keys.of(revision.getIndicator(), revision.getGemeente().value(), revision.getPeriod());
    }

    @Override
    public String title(IndicatorValue revision) {
        return name(revision.getIndicator()) + ", " + figureFields.name(revision.getGemeente()) + ", " + revision.getPeriod();
    }

    private String name(String indicator) {
        return register.called(indicator).map(found -> found.name("nl")).orElse(indicator);
    }

    @Override
    public Sheet read(IndicatorValue revision) {
        return begin(revision.getGemeente(), revision.getIndicator())
                .with("periode", revision.getPeriod())
                .with("waarde", Decimals.write(revision.getMeasured()))
                .with("peildatum", revision.getReferenceDate().toString())
                .with("toelichting", revision.getNote());
    }

    @Override
    public String newKey(Sheet sheet) {
        return Keys.of(sheet, "indicator", "gemeente", "periode");
    }

    @Override
    public IndicatorValue write(String key, int number, Publication publication, Sheet sheet) {
        return new IndicatorValue(
                new IndicatorValue.Place(sheet.get("indicator"), new GemeenteCode(sheet.get("gemeente")), sheet.get("periode")),
                new IndicatorValue.Measured(
                        Decimals.read(sheet.get("waarde")).orElseThrow(),
                        LocalDate.parse(sheet.get("peildatum")),
                        sheet.orNull("toelichting")),
                number,
                publication);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<IndicatorValue> others) {
        return FigureFields.troubles(
                figureFields.gemeente(sheet),
                register.troubles(sheet),
                entered(sheet),
                period(sheet),
                Keys.unchanged(key, newKey(sheet), "periode"),
                FigureFields.decimal(sheet, "waarde"),
                source(sheet));
    }

    /** What is measured here is never typed in. */
    private List<Trouble> entered(Sheet sheet) {
        return register.called(sheet.get("indicator")).filter(RegisteredIndicator::isMeasuredHere).isPresent()
                ? List.of(Trouble.in("indicator", "beheer.trouble.measuredHere"))
                : List.of();
    }

    private static List<Trouble> period(Sheet sheet) {
        String period = sheet.get("periode");
        return period.isEmpty() || period.matches("2\\d{3}") || Quarter.find(period).isPresent()
                ? List.of()
                : List.of(Trouble.in("periode", "beheer.trouble.period"));
    }

    /** A value without a source is worth nothing to the raad. */
    private static List<Trouble> source(Sheet sheet) {
        return sheet.has("bron") ? List.of() : List.of(Trouble.in("bron", "beheer.trouble.source"));
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/resultaten/uitleg");
    }
}
