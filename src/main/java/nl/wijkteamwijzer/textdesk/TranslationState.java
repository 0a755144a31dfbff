package nl.wijkteamwijzer.textdesk;

import java.util.List;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.InLanguage;

/**
 * How the English of a record stands to its Dutch.
 *
 * @param missing fields, without the language, that are there in Dutch and not in English
 * @param stale fields, without the language, of which the Dutch changed after the English
 */
public record TranslationState(List<String> missing, List<String> stale) {

    private static final String DUTCH = "_" + InLanguage.SOURCE;
    private static final String ENGLISH = "_en";

    /**
     * @param fields of its kind
     * @param versions what stood in it, the oldest first and the one of today last; there is at least one
     * @param checked how many of them were there when somebody last found the translation right
     */
    static TranslationState of(List<Field> fields, List<Sheet> versions, int checked) {
        Sheet today = versions.get(versions.size() - 1);
        List<String> dutch = fields.stream()
                .filter(field -> field.language().equals(InLanguage.SOURCE) && today.has(field.name()))
                .map(Field::base)
                .toList();
        return new TranslationState(
                dutch.stream().filter(base -> !today.has(base + ENGLISH)).toList(),
                dutch.stream()
                        .filter(base -> today.has(base + ENGLISH))
                        .filter(base -> lastChange(versions, base + DUTCH) > Math.max(lastChange(versions, base + ENGLISH), checked - 1))
                        .toList());
    }

    public boolean isGood() {
        return missing.isEmpty() && stale.isEmpty();
    }

    /** The index of the version that last wrote something else in a field than the one before. */
    private static int lastChange(List<Sheet> versions, String field) {
        for (int at = versions.size() - 1; at > 0; at--) {
            if (!versions.get(at).get(field).equals(versions.get(at - 1).get(field))) {
                return at;
            }
        }
        return 0;
    }
}
