package nl.wijkteamwijzer.editing;

import java.util.List;

/** A field in which two versions differ, with what changed word by word. */
public record Difference(Field field, List<WordDiff.Piece> pieces) {

    /** The fields that differ, in the order of the form. */
    public static List<Difference> between(RecordKind<?> kind, Sheet was, Sheet is) {
        return CommonFields.allOf(kind).stream()
                .filter(field -> !was.get(field.name()).equals(is.get(field.name())))
                .map(field -> new Difference(field, WordDiff.between(was.get(field.name()), is.get(field.name()))))
                .toList();
    }
}
