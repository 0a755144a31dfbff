package nl.wijkteamwijzer.editing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.web.PostedForm;

/**
 * What was sent from the form of a draft.
 *
 * @param opened what stood in the fields when the form was opened
 * @param mine what stands in them now; a field about which two do not agree yet is not in it
 * @param undecided the fields about which this form still has to choose
 */
public record FormSheet(Sheet opened, Sheet mine, Set<String> undecided) {

    /** How the names of fields begin. */
    public static final String PREFIX = "f.";

    /** Which of two texts is chosen, by field: MIJN, or HUN. */
    static final String CHOICE = "keuze.";

    static final String OPENED = "geopend";
    static final String CLASHES = "botst";

    public static FormSheet read(PostedForm form, List<Field> fields) {
        Sheet opened = Sheet.opened(form.first(OPENED));
        Set<String> clashing = form.all(CLASHES).collect(Collectors.toSet());
        Set<String> undecided = clashing.stream()
                .filter(field -> form.first(CHOICE + field).isEmpty())
                .collect(Collectors.toSet());
        Sheet mine = Sheet.empty();
        for (Field field : fields) {
            String name = field.name();
            if (clashing.contains(name) && form.first(CHOICE + name).equals("HUN")) {
                mine = mine.with(name, opened.get(name));
            } else if (!undecided.contains(name)) {
                mine = mine.with(name, sameChoices(text(form, field), opened.get(name), field));
            }
        }
        return new FormSheet(opened, mine, undecided);
    }

    /** The fields that were still to be chosen, with what stands there now. */
    public static List<Clash> stillOpen(PostedForm form, List<Field> fields, Set<String> undecided, Sheet now) {
        return fields.stream()
                .filter(field -> undecided.contains(field.name()))
                .map(field -> new Clash(field.name(), now.get(field.name()), text(form, field)))
                .toList();
    }

    /** A form sends what is ticked in the order of the form, which is no change. */
    private static String sameChoices(String now, String then, Field field) {
        boolean same = field.kind() == Field.Kind.CHOICES
                && now.lines().collect(Collectors.toSet()).equals(then.lines().map(String::strip).collect(Collectors.toSet()));
        return same ? then : now;
    }

    private static String text(PostedForm form, Field field) {
        return form.all(PREFIX + field.name()).filter(value -> !value.isEmpty()).collect(Collectors.joining("\n"))
                .replace("\r\n", "\n");
    }
}
