package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.web.Routes;

/** Pages of text, as staff write them. */
@ApplicationScoped
public class InformationPageKind implements RecordKind<InformationPage> {

    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 16_000;
    private static final int LONGEST_WORDS = 2_000;

    private static final List<Field> FIELDS = List.of(
            Field.of("title_nl", Field.Kind.LINE, LONGEST_TITLE).must(),
            Field.of("title_en", Field.Kind.LINE, LONGEST_TITLE),
            Field.of("body_nl", Field.Kind.MARKDOWN, LONGEST_BODY).must(),
            Field.of("body_en", Field.Kind.MARKDOWN, LONGEST_BODY),
            Field.of("searchWords_nl", Field.Kind.LINE, LONGEST_WORDS),
            Field.of("searchWords_en", Field.Kind.LINE, LONGEST_WORDS));

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
        return revision.text("nl").getTitle();
    }

    @Override
    public Sheet read(InformationPage revision) {
        Sheet sheet = Sheet.empty();
        for (InformationPage.Text text : revision.getTexts()) {
            sheet = sheet.with("title_" + text.language(), text.getTitle())
                    .with("body_" + text.language(), text.getBody())
                    .with("searchWords_" + text.language(), text.getSearchWords());
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Sheet.slug(sheet.get("title_nl"), LONGEST_SLUG);
    }

    @Override
    public InformationPage write(String key, int number, Publication publication, Sheet sheet) {
        return new InformationPage(key, number, publication, List.of("nl", "en").stream()
                .filter(language -> sheet.has("title_" + language) && sheet.has("body_" + language))
                .map(language -> new InformationPage.Text(language, sheet.get("title_" + language), sheet.get("body_" + language),
                        sheet.get("searchWords_" + language)))
                .toList());
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of(Routes.ofText(key));
    }
}
