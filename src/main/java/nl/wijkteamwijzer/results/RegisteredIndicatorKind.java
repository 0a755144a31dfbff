package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** An indicator of the register, as staff describe it. */
@ApplicationScoped
public class RegisteredIndicatorKind implements RecordKind<RegisteredIndicator> {

    public static final String NAME = "indicatoren";

    /** With their lengths; those that may be empty in Dutch too come last. */
    private static final List<Field> TEXTS = List.of(
            Field.of("naam", Field.Kind.LINE, 120).must(),
            Field.of("definitie", Field.Kind.TEXT, 400).must(),
            Field.of("teller", Field.Kind.LINE, 200).must(),
            Field.of("peildatum", Field.Kind.LINE, 80).must(),
            Field.of("noemer", Field.Kind.LINE, 200),
            Field.of("streefwaarde", Field.Kind.LINE, 200));

    @Inject
    PublishedPicture picture;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RegisteredIndicator> type() {
        return RegisteredIndicator.class;
    }

    @Override
    public Subject subject() {
        return Subject.RESEARCH;
    }

    @Override
    public List<Field> fields() {
        Stream<Field> facts = Stream.of(
                Field.of("code", Field.Kind.LINE, 60).must(),
                Field.choice("doel", Field.Kind.CHOICE, goals()).must(),
                Field.number("plaats", 0, 999).must(),
                choice("eenheid", Indicator.Unit.values()),
                choice("herkomst", RegisteredIndicator.Origin.values()),
                choice("frequentie", RegisteredIndicator.Frequency.values()));
        return Stream.of(facts, TEXTS.stream().map(field -> in("nl", field)), TEXTS.stream().map(field -> in("en", field)))
                .flatMap(fields -> fields)
                .toList();
    }

    private List<String> goals() {
        return picture.isDrawn() ? picture.part(Results.class).goals().stream().map(Goal::getCode).toList() : List.of();
    }

    private static Field choice(String name, Enum<?>... values) {
        return Field.choice(name, Field.Kind.CHOICE, Stream.of(values).map(Enum::name).toList()).must();
    }

    private static Field in(String language, Field field) {
        Field one = Field.of(field.name() + "_" + language, field.kind(), field.most());
        return language.equals("nl") && field.required() ? one.must() : one;
    }

    @Override
    public String key(RegisteredIndicator revision) {
        return revision.getCode();
    }

    @Override
    public String title(RegisteredIndicator revision) {
        return revision.name("nl");
    }

    @Override
    public Sheet read(RegisteredIndicator revision) {
        Sheet sheet = Sheet.empty()
                .with("code", revision.getCode())
                .with("doel", revision.getGoal())
                .withNumber("plaats", revision.getPosition())
                .with("eenheid", revision.getUnit().name())
                .with("herkomst", revision.getOrigin().name())
                .with("frequentie", revision.getFrequency().name());
        for (String language : FigureFields.LANGUAGES) {
            Optional<RegisteredIndicator.Wording> wording = revision.wording(language);
            if (wording.isPresent()) {
                sheet = sheet.withAll(read(wording.get(), "_" + language));
            }
        }
        return sheet;
    }

    private static Sheet read(RegisteredIndicator.Wording wording, String language) {
        return Sheet.empty()
                .with("naam" + language, wording.name())
                .with("definitie" + language, wording.definition())
                .with("teller" + language, wording.numerator())
                .with("peildatum" + language, wording.referenceDate())
                .with("noemer" + language, wording.denominator())
                .with("streefwaarde" + language, wording.target());
    }

    @Override
    public String newKey(Sheet sheet) {
        return sheet.get("code");
    }

    @Override
    public RegisteredIndicator write(String key, int number, Publication publication, Sheet sheet) {
        RegisteredIndicator indicator = new RegisteredIndicator(sheet.get("code"), number, publication);
        indicator.belongsTo(sheet.get("doel"), sheet.number("plaats").orElseThrow());
        indicator.measuredIn(
                Indicator.Unit.valueOf(sheet.get("eenheid")),
                RegisteredIndicator.Origin.valueOf(sheet.get("herkomst")),
                RegisteredIndicator.Frequency.valueOf(sheet.get("frequentie")));
        FigureFields.LANGUAGES.stream()
                .filter(language -> sheet.has("naam_" + language))
                .forEach(language -> indicator.say(language, wording(sheet, "_" + language)));
        return indicator;
    }

    private static RegisteredIndicator.Wording wording(Sheet sheet, String language) {
        return new RegisteredIndicator.Wording(
                sheet.get("naam" + language), sheet.get("definitie" + language), sheet.get("teller" + language),
                sheet.orNull("noemer" + language), sheet.get("peildatum" + language), sheet.orNull("streefwaarde" + language));
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<RegisteredIndicator> others) {
        return FigureFields.troubles(
                Translations.check(fields(), sheet),
                code(sheet),
                owner(sheet),
                Keys.unchanged(key, newKey(sheet), "code"));
    }

    /** Of other records it may be open; an indicator that is nobody's is not kept. */
    private static List<Trouble> owner(Sheet sheet) {
        return sheet.has(CommonFields.OWNER) ? List.of() : List.of(Trouble.in(CommonFields.OWNER, "beheer.trouble.required"));
    }

    private static List<Trouble> code(Sheet sheet) {
        return !sheet.has("code") || sheet.get("code").matches("[a-z0-9]+(-[a-z0-9]+)*")
                ? List.of()
                : List.of(Trouble.in("code", "beheer.trouble.code"));
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/resultaten/uitleg");
    }
}
