package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Field.Kind;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Who pays nothing, as staff write it. */
@ApplicationScoped
public class ExemptionKind implements RecordKind<Exemption> {

    private static final String CIRCUMSTANCE = "omstandigheid";
    private static final String POSITION = "volgorde";
    private static final String EXCEPT = "nietBijHulp";
    private static final String TITLE = "titel";
    private static final String REASON = "reden";
    private static final String OTHERWISE = "anders";

    @Inject
    PublishedPicture picture;

    @Override
    public String name() {
        return "vrijstellingen";
    }

    @Override
    public Class<Exemption> type() {
        return Exemption.class;
    }

    @Override
    public Subject subject() {
        return Subject.COSTS;
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.choice(CIRCUMSTANCE, Kind.CHOICE, Stream.of(Circumstance.values()).map(Enum::name).toList()).must(),
                Field.number(POSITION, 0, 999).must()));
        Translations.fields(Field.of(TITLE, Kind.LINE, 120), true).forEach(fields::add);
        Translations.fields(Field.of(REASON, Kind.TEXT, 400), true).forEach(fields::add);
        fields.add(Field.of(EXCEPT, Kind.LINES, 1000));
        Translations.fields(Field.of(OTHERWISE, Kind.TEXT, 400), false).forEach(fields::add);
        fields.add(SourceAddress.FIELD);
        return fields;
    }

    @Override
    public String key(Exemption exemption) {
        return RecordKey.of(exemption.getCircumstance().name());
    }

    @Override
    public String title(Exemption exemption) {
        return exemption.text("nl").getTitle();
    }

    @Override
    public Sheet read(Exemption exemption) {
        Sheet sheet = Sheet.empty()
                .with(CIRCUMSTANCE, exemption.getCircumstance().name())
                .withNumber(POSITION, exemption.getPosition());
        for (Exemption.Text text : exemption.texts()) {
            sheet = sheet.with(TITLE + "_" + text.language(), text.getTitle())
                    .with(REASON + "_" + text.language(), text.getReason())
                    .with(OTHERWISE + "_" + text.language(), text.getOtherwise());
        }
        return SourceAddress.read(exemption, sheet.withLines(EXCEPT, new TreeSet<>(exemption.getExcept())));
    }

    @Override
    public String newKey(Sheet sheet) {
        return RecordKey.of(sheet.get(CIRCUMSTANCE));
    }

    @Override
    public Exemption write(String key, int number, Publication publication, Sheet sheet) {
        return new Exemption(
                Circumstance.valueOf(sheet.get(CIRCUMSTANCE)),
                number,
                publication,
                sheet.orNull(SourceAddress.NAME),
                sheet.number(POSITION).orElseThrow(),
                Set.copyOf(sheet.lines(EXCEPT)),
                Translations.of(sheet, TITLE, language -> new Exemption.Text(
                        language,
                        sheet.get(TITLE + "_" + language),
                        sheet.get(REASON + "_" + language),
                        sheet.orNull(OTHERWISE + "_" + language))));
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Exemption> others) {
        List<Trouble> troubles = new ArrayList<>(Translations.check(fields(), sheet));
        troubles.addAll(RecordKey.check(key, newKey(sheet), CIRCUMSTANCE));
        if (sheet.has(EXCEPT) && !sheet.has(OTHERWISE + "_nl")) {
            troubles.add(Trouble.in(OTHERWISE + "_nl", "beheer.vrijstellingen.fout.anders"));
        }
        picture.part(Contributions.class).unknown(sheet.lines(EXCEPT))
                .forEach(unknown -> troubles.add(Trouble.in(EXCEPT, "beheer.kosten.fout.hulpsoort", unknown)));
        return troubles;
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/eigen-bijdrage");
    }
}
