package nl.wijkteamwijzer.backoffice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.FieldView;
import nl.wijkteamwijzer.editing.RecordKind;

/** What stands beside each other in a form: a field in each language, the days that all records have, or one field by itself. */
public record FieldRow(List<FieldView> fields) {

    /** How it is laid out: "two", "fields" or nothing. */
    public String look() {
        if (fields.size() < 2) {
            return "";
        }
        return fields.get(0).getLang().isEmpty() ? "fields" : "two";
    }

    /** In the order of the form. */
    static List<FieldRow> of(RecordKind<?> kind, FieldView.Form form) {
        Map<String, List<FieldView>> rows = new LinkedHashMap<>();
        for (Field field : CommonFields.allOf(kind)) {
            rows.computeIfAbsent(row(field), base -> new ArrayList<>()).add(new FieldView(kind.name(), field, form));
        }
        return rows.values().stream().map(FieldRow::new).toList();
    }

    private static String row(Field field) {
        return field.kind() == Field.Kind.DATE && CommonFields.FIELDS.contains(field) ? "days" : field.base();
    }
}
