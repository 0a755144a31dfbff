package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
import nl.wijkteamwijzer.web.Routes;

/** Pages of text, as staff write them. */
@ApplicationScoped
public class InformationPageKind implements RecordKind<InformationPage> {

    private static final int LONGEST_SLUG = 60;

    private static final List<Field> FIELDS = Stream.of(
                    Translations.fields(Field.of("titel", Field.Kind.LINE, 120), true),
                    Translations.fields(Field.of("tekst", Field.Kind.MARKDOWN, 16_000), true),
                    Translations.fields(Field.of("zoekwoorden", Field.Kind.LINE, 2000), false))
            .flatMap(field -> field)
            .toList();

    @Override
    public String name() {
        return "paginas";
    }

    @Override
    public Class<InformationPage> type() {
        return InformationPage.class;
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
    public String key(InformationPage revision) {
        return revision.getSlug();
    }

    @Override
    public String title(InformationPage revision) {
        return revision.text(InLanguage.SOURCE).getTitle();
    }

    @Override
    public Sheet read(InformationPage revision) {
        Sheet sheet = Sheet.empty();
        for (InformationPage.Text text : revision.texts()) {
            sheet = sheet.with("titel_" + text.language(), text.getTitle())
                    .with("tekst_" + text.language(), text.getBody())
                    .with("zoekwoorden_" + text.language(), text.getSearchWords());
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Slug.of(sheet.get("titel_nl"), LONGEST_SLUG);
    }

    @Override
    public InformationPage write(String key, int number, Publication publication, Sheet sheet) {
        return new InformationPage(key, number, publication, sheet);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<InformationPage> others) {
        return Translations.check(FIELDS, sheet);
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of(Routes.ofText(key));
    }
}
