package nl.wijkteamwijzer.backoffice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;

/** A field in a form, or the same field in each language. */
public record FieldRow(List<FieldView> fields) {

    public boolean inLanguages() {
        return fields.size() > 1;
    }

    public FieldView first() {
        return fields.get(0);
    }

    /** Dutch first, whatever the order of the kind. */
    static List<FieldRow> of(RecordKind<?> kind, FieldView.Form form) {
        Map<String, List<FieldView>> rows = new LinkedHashMap<>();
        for (Field field : CommonFields.allOf(kind)) {
            rows.computeIfAbsent(field.base(), base -> new ArrayList<>()).add(new FieldView(kind.name(), field, form));
        }
        return rows.values().stream().map(FieldRow::new).toList();
    }
}
