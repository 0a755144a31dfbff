package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;

/** Words that residents may not know, as staff write them. */
@ApplicationScoped
public class GlossaryTermKind implements RecordKind<GlossaryTerm> {

    private static final int LONGEST_SLUG = 60;

    private static final List<Field> FIELDS = Stream.of(
                    Translations.fields(Field.of("woord", Field.Kind.LINE, 80), true),
                    Translations.fields(Field.of("uitleg", Field.Kind.TEXT, 600), true))
            .flatMap(field -> field)
            .toList();

    @Override
    public String name() {
        return "begrippen";
    }

    @Override
    public Class<GlossaryTerm> type() {
        return GlossaryTerm.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEXTS;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String key(GlossaryTerm revision) {
        return revision.getSlug();
    }

    @Override
    public String title(GlossaryTerm revision) {
        return revision.text(InLanguage.SOURCE).getTerm();
    }

    @Override
    public Sheet read(GlossaryTerm revision) {
        Sheet sheet = Sheet.empty();
        for (GlossaryTerm.Text text : revision.texts()) {
            sheet = sheet.with("woord_" + text.language(), text.getTerm())
                    .with("uitleg_" + text.language(), text.getExplanation());
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Slug.of(sheet.get("woord_nl"), LONGEST_SLUG);
    }

    @Override
    public GlossaryTerm write(String key, int number, Publication publication, Sheet sheet) {
        return new GlossaryTerm(key, number, publication, sheet);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<GlossaryTerm> others) {
        return Translations.check(FIELDS, sheet);
    }
}
