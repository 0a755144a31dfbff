package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Notices as staff write them. */
@ApplicationScoped
public class NoticeKind implements RecordKind<Notice> {

    private static final int LONGEST_SLUG = 60;

    private static final List<Field> FIELDS = Stream.of(
                    Translations.fields(Field.of("titel", Field.Kind.LINE, 120), true),
                    Translations.fields(Field.of("tekst", Field.Kind.MARKDOWN, 1000), true),
                    Stream.of(
                            Field.choice("soort", Field.Kind.CHOICE, names(Notice.Kind.values())).must(),
                            Field.of("begintijd", Field.Kind.LINE, 5),
                            Field.of("eindtijd", Field.Kind.LINE, 5),
                            Field.choice("plekken", Field.Kind.CHOICES, names(NoticePlace.values())),
                            Field.of("paginas", Field.Kind.LINES, 2000)))
            .flatMap(field -> field)
            .toList();

    @Override
    public String name() {
        return "meldingen";
    }

    @Override
    public Class<Notice> type() {
        return Notice.class;
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
    public String key(Notice revision) {
        return revision.getSlug();
    }

    @Override
    public String title(Notice revision) {
        return revision.text(InLanguage.SOURCE).getTitle();
    }

    @Override
    public Sheet read(Notice revision) {
        Sheet sheet = Sheet.empty()
                .with("soort", revision.getKind().name())
                .with("begintijd", TimeText.of(revision.getBeginTime()))
                .with("eindtijd", TimeText.of(revision.getEndTime()))
                .withLines("plekken", revision.places().stream().filter(place -> !isPath(place)).toList())
                .withLines("paginas", revision.places().stream().filter(NoticeKind::isPath).toList());
        for (Notice.Text text : revision.texts()) {
            sheet = sheet.with("titel_" + text.language(), text.getTitle()).with("tekst_" + text.language(), text.getBody());
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Slug.of(sheet.get("titel_nl"), LONGEST_SLUG);
    }

    @Override
    public Notice write(String key, int number, Publication publication, Sheet sheet) {
        return new Notice(key, number, publication, sheet);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Notice> others) {
        List<Trouble> troubles = new ArrayList<>(Translations.check(FIELDS, sheet));
        Stream.of("begintijd", "eindtijd")
                .filter(field -> sheet.has(field) && TimeText.parse(sheet.get(field)).isEmpty())
                .forEach(field -> troubles.add(Trouble.in(field, "beheer.meldingen.trouble.time")));
        if (sheet.has("eindtijd") && !sheet.has("geldigTot")) {
            troubles.add(Trouble.in("eindtijd", "beheer.meldingen.trouble.lastDay"));
        }
        if (!sheet.has("plekken") && !sheet.has("paginas")) {
            troubles.add(Trouble.in("plekken", "beheer.meldingen.trouble.nowhere"));
        }
        sheet.lines("paginas").stream()
                .filter(path -> !Routes.exists(path))
                .forEach(path -> troubles.add(Trouble.in("paginas", "beheer.meldingen.trouble.path", path)));
        if (endsBeforeItBegins(sheet)) {
            troubles.add(Trouble.in("eindtijd", "beheer.meldingen.trouble.order"));
        }
        return troubles;
    }

    private static boolean endsBeforeItBegins(Sheet sheet) {
        LocalTime begin = TimeText.parse(sheet.get("begintijd")).orElse(LocalTime.MIDNIGHT);
        return sheet.get("geldigVan").equals(sheet.get("geldigTot"))
                && TimeText.parse(sheet.get("eindtijd")).filter(end -> !end.isAfter(begin)).isPresent();
    }

    @Override
    public Sheet tidied(Sheet sheet) {
        Sheet tidy = sheet;
        for (String field : List.of("begintijd", "eindtijd")) {
            tidy = TimeText.parse(sheet.get(field)).isPresent()
                    ? tidy.with(field, TimeText.of(TimeText.parse(sheet.get(field)).get()))
                    : tidy;
        }
        return tidy;
    }

    /** The first page on which it shows. */
    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of(sheet.lines("paginas").stream().findFirst().orElse("/"));
    }

    @Override
    public int monthsBetweenChecks() {
        return 1;
    }

    private static boolean isPath(String place) {
        return place.startsWith("/");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Override
    public boolean endsByItself() {
        return true;
    }
}
