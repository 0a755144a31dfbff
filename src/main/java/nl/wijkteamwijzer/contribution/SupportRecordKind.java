package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Field.Kind;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;

/** Kinds of support and whether something is paid for them, as staff write them. */
@ApplicationScoped
public class SupportRecordKind implements RecordKind<SupportKind> {

    private static final String KIND = "soort";
    private static final String GEMEENTE = "gemeente";
    private static final String POSITION = "volgorde";
    private static final String TREATMENT = "behandeling";
    private static final String UNTIL_COST_PRICE = "totKostprijs";
    private static final String ASKED = "teBerekenen";
    private static final String LABEL = "naam";
    private static final String EXPLANATION = "uitleg";

    @Override
    public String name() {
        return "hulpsoorten";
    }

    @Override
    public Class<SupportKind> type() {
        return SupportKind.class;
    }

    @Override
    public Subject subject() {
        return Subject.COSTS;
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(KIND, Kind.LINE, 40).must(),
                Field.of(GEMEENTE, Kind.LINE, 6),
                Field.number(POSITION, 0, 999).must(),
                Field.choice(TREATMENT, Kind.CHOICE, Stream.of(Treatment.values()).map(Enum::name).toList()).must(),
                Field.of(UNTIL_COST_PRICE, Kind.YES_NO, 3).must(),
                Field.of(ASKED, Kind.YES_NO, 3).must()));
        Translations.fields(Field.of(LABEL, Kind.LINE, 80), true).forEach(fields::add);
        Translations.fields(Field.of(EXPLANATION, Kind.TEXT, 400), true).forEach(fields::add);
        fields.add(SourceAddress.FIELD);
        return fields;
    }

    @Override
    public String key(SupportKind kind) {
        return RecordKey.of(kind.recordKey());
    }

    @Override
    public String title(SupportKind kind) {
        return kind.text("nl").getName();
    }

    @Override
    public Sheet read(SupportKind kind) {
        Sheet sheet = Sheet.empty()
                .with(KIND, kind.getKind())
                .with(GEMEENTE, kind.getGemeente() == null ? null : kind.getGemeente().value())
                .withNumber(POSITION, kind.getPosition())
                .with(TREATMENT, kind.getTreatment().name())
                .withYesNo(UNTIL_COST_PRICE, kind.isUntilCostPrice())
                .withYesNo(ASKED, kind.isAsked());
        for (SupportKind.Text text : kind.texts()) {
            sheet = sheet.with(LABEL + "_" + text.language(), text.getName())
                    .with(EXPLANATION + "_" + text.language(), text.getExplanation());
        }
        return SourceAddress.read(kind, sheet);
    }

    @Override
    public String newKey(Sheet sheet) {
        return RecordKey.of(sheet.get(KIND) + " " + sheet.get(GEMEENTE));
    }

    @Override
    public SupportKind write(String key, int number, Publication publication, Sheet sheet) {
        SupportKind.Terms terms = new SupportKind.Terms(
                sheet.number(POSITION).orElseThrow(),
                Treatment.valueOf(sheet.get(TREATMENT)),
                sheet.isYes(UNTIL_COST_PRICE),
                sheet.isYes(ASKED),
                Translations.of(sheet, LABEL, language -> new SupportKind.Text(
                        language, sheet.get(LABEL + "_" + language), sheet.get(EXPLANATION + "_" + language))));
        return new SupportKind(
                sheet.get(KIND),
                GemeenteCode.parse(sheet.orNull(GEMEENTE)).orElse(null),
                number,
                publication,
                sheet.orNull(SourceAddress.NAME),
                terms);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<SupportKind> others) {
        List<Trouble> troubles = new ArrayList<>(Translations.check(fields(), sheet));
        troubles.addAll(RecordKey.check(key, newKey(sheet), KIND));
        if (sheet.has(KIND) && !sheet.get(KIND).matches("[A-Z]+(_[A-Z]+)*")) {
            troubles.add(Trouble.in(KIND, "beheer.hulpsoorten.fout.soort"));
        }
        if (sheet.has(GEMEENTE) && GemeenteCode.parse(sheet.get(GEMEENTE)).isEmpty()) {
            troubles.add(Trouble.in(GEMEENTE, "beheer.kosten.fout.gemeente", sheet.get(GEMEENTE)));
        }
        return troubles;
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/eigen-bijdrage");
    }
}
