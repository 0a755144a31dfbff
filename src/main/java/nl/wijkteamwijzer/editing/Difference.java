package nl.wijkteamwijzer.editing;

import java.util.List;
import java.util.function.BiFunction;

/** A field in which two versions differ, with what changed word by word. */
public record Difference(Field field, List<WordDiff.Piece> pieces) {

    /**
     * The fields that differ, in the order of the form.
     *
     * @param reading how people read what stands in a field
     */
    public static List<Difference> between(RecordKind<?> kind, Sheet was, Sheet is, BiFunction<Field, String, String> reading) {
        return CommonFields.allOf(kind).stream()
                .filter(field -> !was.get(field.name()).equals(is.get(field.name())))
                .map(field -> new Difference(field, WordDiff.between(
                        reading.apply(field, was.get(field.name())), reading.apply(field, is.get(field.name())))))
                .toList();
    }
}
