package nl.wijkteamwijzer.editing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.InLanguage;

/** The languages of the texts of a record, as they stand in its sheet: Dutch always, English when somebody wrote it. */
public final class Translations {

    private static final List<String> LANGUAGES = List.of(InLanguage.SOURCE, "en");

    private Translations() {}

    /**
     * The texts of a record.
     *
     * @param base the name, without the language, of a field that is there in every language in which the record is
     * @param text makes the text in one language
     */
    public static <T> List<T> of(Sheet sheet, String base, Function<String, T> text) {
        return LANGUAGES.stream().filter(language -> sheet.has(base + "_" + language)).map(text).toList();
    }

    /** The text in a language, without falling back to another. */
    public static <T extends InLanguage> T in(List<T> texts, String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElse(null);
    }

    /**
     * A translation is there as a whole, or not at all: a resident does not read half a page in another language.
     *
     * @param fields of a kind of record; of those that are required in Dutch, all or none are there in another language
     */
    public static List<Trouble> check(List<Field> fields, Sheet sheet) {
        boolean begun = fields.stream().anyMatch(field -> field.language().equals("en") && sheet.has(field.name()));
        return !begun ? List.of() : fields.stream()
                .filter(field -> field.required() && field.language().equals(InLanguage.SOURCE))
                .map(field -> field.base() + "_en")
                .filter(name -> !sheet.has(name))
                .map(name -> Trouble.in(name, "beheer.trouble.translation"))
                .toList();
    }

    /** A field in each language: needed in Dutch, or in none. */
    public static Stream<Field> fields(Field field, boolean must) {
        return LANGUAGES.stream().map(language -> {
            Field one = Field.of(field.name() + "_" + language, field.kind(), field.most());
            return must && language.equals(InLanguage.SOURCE) ? one.must() : one;
        });
    }
}
