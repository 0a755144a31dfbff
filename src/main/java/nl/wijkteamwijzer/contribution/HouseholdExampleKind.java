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

/** Households that people recognise, as staff write them. */
@ApplicationScoped
public class HouseholdExampleKind implements RecordKind<HouseholdExample> {

    private static final String NAME = "naam";
    private static final String POSITION = "volgorde";
    private static final String PERSONS = "personen";
    private static final String AOW = "aow";
    private static final String UNDER_18 = "hulpVoorKind";
    private static final String WLZ = "wlz";
    private static final String KINDS = "hulp";
    private static final String STORY = "verhaal";

    @Inject
    PublishedPicture picture;

    @Override
    public String name() {
        return "huishoudens";
    }

    @Override
    public Class<HouseholdExample> type() {
        return HouseholdExample.class;
    }

    @Override
    public Subject subject() {
        return Subject.COSTS;
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(NAME, Kind.LINE, 60).must(),
                Field.number(POSITION, 0, 999).must(),
                Field.number(PERSONS, 1, 20).must(),
                Field.choice(AOW, Kind.CHOICE, Stream.of(Aow.values()).map(Enum::name).toList()).must(),
                Field.of(UNDER_18, Kind.YES_NO, 3).must(),
                Field.of(WLZ, Kind.YES_NO, 3).must(),
                Field.of(KINDS, Kind.LINES, 1000).must()));
        Translations.fields(Field.of(STORY, Kind.TEXT, 300), true).forEach(fields::add);
        return fields;
    }

    @Override
    public String key(HouseholdExample example) {
        return RecordKey.of(example.recordKey());
    }

    @Override
    public String title(HouseholdExample example) {
        return example.text("nl").getStory();
    }

    @Override
    public Sheet read(HouseholdExample example) {
        HouseholdExample.Traits traits = example.traits();
        Sheet sheet = Sheet.empty()
                .with(NAME, example.recordKey())
                .withNumber(POSITION, example.getPosition())
                .withNumber(PERSONS, traits.persons())
                .with(AOW, traits.aow().name())
                .withYesNo(UNDER_18, traits.clientUnder18())
                .withYesNo(WLZ, traits.wlz())
                .withLines(KINDS, new TreeSet<>(traits.kinds()));
        for (HouseholdExample.Text text : example.texts()) {
            sheet = sheet.with(STORY + "_" + text.language(), text.getStory());
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return RecordKey.of(sheet.get(NAME));
    }

    @Override
    public HouseholdExample write(String key, int number, Publication publication, Sheet sheet) {
        HouseholdExample.Traits traits = new HouseholdExample.Traits(
                sheet.number(PERSONS).orElseThrow(),
                Aow.valueOf(sheet.get(AOW)),
                sheet.isYes(UNDER_18),
                sheet.isYes(WLZ),
                Set.copyOf(sheet.lines(KINDS)),
                Translations.of(
                        sheet, STORY, language -> new HouseholdExample.Text(language, sheet.get(STORY + "_" + language))));
        return new HouseholdExample(key, number, publication, sheet.number(POSITION).orElseThrow(), traits);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<HouseholdExample> others) {
        List<Trouble> troubles = new ArrayList<>(Translations.check(fields(), sheet));
        troubles.addAll(RecordKey.check(key, newKey(sheet), NAME));
        if (sheet.number(PERSONS).filter(persons -> persons == 1).isPresent() && sheet.get(AOW).equals(Aow.DEEL.name())) {
            troubles.add(Trouble.in(AOW, "beheer.huishoudens.fout.aow"));
        }
        picture.part(Contributions.class).unknown(sheet.lines(KINDS))
                .forEach(unknown -> troubles.add(Trouble.in(KINDS, "beheer.kosten.fout.hulpsoort", unknown)));
        return troubles;
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/eigen-bijdrage");
    }
}
