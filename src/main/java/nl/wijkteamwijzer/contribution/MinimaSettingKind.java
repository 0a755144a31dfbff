package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Field.Kind;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;

/** What a gemeente does for who cannot pay, as staff write it. */
@ApplicationScoped
public class MinimaSettingKind implements RecordKind<MinimaSetting> {

    private static final String GEMEENTE = "gemeente";
    private static final String NAME = "naam";
    private static final String POSITION = "volgorde";
    private static final String FREE_UP_TO = "vrijTotProcent";
    private static final String TITLE = "titel";
    private static final String BODY = "tekst";

    @Override
    public String name() {
        return "minima";
    }

    @Override
    public Class<MinimaSetting> type() {
        return MinimaSetting.class;
    }

    @Override
    public Subject subject() {
        return Subject.COSTS;
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(GEMEENTE, Kind.LINE, 6).must(),
                Field.of(NAME, Kind.LINE, 60).must(),
                Field.number(POSITION, 0, 999).must(),
                Field.number(FREE_UP_TO, 1, 999)));
        Translations.fields(Field.of(TITLE, Kind.LINE, 120), true).forEach(fields::add);
        Translations.fields(Field.of(BODY, Kind.MARKDOWN, 2000), true).forEach(fields::add);
        fields.add(SourceAddress.FIELD);
        return fields;
    }

    @Override
    public String key(MinimaSetting setting) {
        return RecordKey.of(setting.recordKey());
    }

    @Override
    public String title(MinimaSetting setting) {
        return setting.text("nl").getTitle();
    }

    @Override
    public Sheet read(MinimaSetting setting) {
        Sheet sheet = Sheet.empty()
                .with(GEMEENTE, setting.getGemeente().value())
                .with(NAME, setting.getName())
                .withNumber(POSITION, setting.getPosition())
                .withNumber(FREE_UP_TO, setting.getFreeUpTo().orElse(null));
        for (MinimaSetting.Text text : setting.texts()) {
            sheet = sheet.with(TITLE + "_" + text.language(), text.getTitle()).with(BODY + "_" + text.language(), text.getBody());
        }
        return SourceAddress.read(setting, sheet);
    }

    @Override
    public String newKey(Sheet sheet) {
        return RecordKey.of(sheet.get(GEMEENTE) + " " + sheet.get(NAME));
    }

    @Override
    public MinimaSetting write(String key, int number, Publication publication, Sheet sheet) {
        return new MinimaSetting(
                new GemeenteCode(sheet.get(GEMEENTE)),
                RecordKey.of(sheet.get(NAME)),
                number,
                publication,
                sheet.orNull(SourceAddress.NAME),
                sheet.number(POSITION).orElseThrow(),
                sheet.number(FREE_UP_TO).orElse(null),
                Translations.of(sheet, TITLE, language -> new MinimaSetting.Text(
                        language, sheet.get(TITLE + "_" + language), sheet.get(BODY + "_" + language))));
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<MinimaSetting> others) {
        List<Trouble> troubles = new ArrayList<>(Translations.check(fields(), sheet));
        troubles.addAll(RecordKey.check(key, newKey(sheet), NAME));
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
