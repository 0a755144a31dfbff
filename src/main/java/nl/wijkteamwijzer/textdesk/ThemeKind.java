package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.content.Theme;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Themes as staff write them. It stands here, because texts themselves do not know which kinds of access points there are. */
@ApplicationScoped
public class ThemeKind implements RecordKind<Theme> {

    private static final int LONGEST_SLUG = 60;

    @Inject
    PublishedPicture picture;

    @Override
    public String name() {
        return "themas";
    }

    @Override
    public Class<Theme> type() {
        return Theme.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEXTS;
    }

    @Override
    public List<Field> fields() {
        List<String> kinds = picture.part(AccessPoints.class).kinds().stream().map(AccessKind::getKind).toList();
        return Stream.of(
                        Translations.fields(Field.of("titel", Field.Kind.LINE, 120), true),
                        Translations.fields(Field.of("samenvatting", Field.Kind.LINE, 300), true),
                        Translations.fields(Field.of("tekst", Field.Kind.MARKDOWN, 8000), true),
                        Translations.fields(Field.of("zoekwoorden", Field.Kind.LINE, 2000), false),
                        Stream.of(
                                Field.choice("eersteSoort", Field.Kind.CHOICE, kinds).must(),
                                Field.number("volgorde", 0, 999).must()))
                .flatMap(field -> field)
                .toList();
    }

    @Override
    public String key(Theme revision) {
        return revision.getSlug();
    }

    @Override
    public String title(Theme revision) {
        return revision.text(InLanguage.SOURCE).getTitle();
    }

    @Override
    public Sheet read(Theme revision) {
        Sheet sheet = Sheet.empty()
                .with("eersteSoort", revision.getFirstKind())
                .withNumber("volgorde", revision.getPosition());
        for (Theme.Text text : revision.texts()) {
            sheet = sheet.with("titel_" + text.language(), text.getTitle())
                    .with("samenvatting_" + text.language(), text.getSummary())
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
    public Theme write(String key, int number, Publication publication, Sheet sheet) {
        return new Theme(key, number, publication, sheet);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Theme> others) {
        return Translations.check(fields(), sheet);
    }

    @Override
    public Optional<String> choiceName(Field field, String choice, String language) {
        return picture.part(AccessPoints.class).kind(choice).map(kind -> kind.text(language).getName());
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of("/thema/" + key);
    }
}
