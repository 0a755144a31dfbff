package nl.wijkteamwijzer.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.RecordKind;

/** Which column of a table is which field, in whatever order they stand. */
final class Columns {

    /** The heading of the column with the keys of the records. */
    static final String KEY = "sleutel";

    /** The heading of the column that says which version was taken out. */
    static final String VERSION = "versie";

    private final Map<Field, Integer> places = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int keyPlace = -1;
    private int versionPlace = -1;

    Columns(RecordKind<?> kind, List<String> header) {
        Map<String, Field> fields = new LinkedHashMap<>();
        CommonFields.allOf(kind).forEach(field -> fields.put(plain(field.name()), field));
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            if (plain(name).equals(KEY)) {
                again(keyPlace >= 0, name);
                keyPlace = place;
            } else if (plain(name).equals(VERSION)) {
                again(versionPlace >= 0, name);
                versionPlace = place;
            } else if (fields.containsKey(plain(name))) {
                again(places.put(fields.get(plain(name)), place) != null, name);
            } else if (!name.isEmpty()) {
                faults.add(Fault.in(1, name, "beheer.csv.fout.kolom", name, String.join(", ", names(kind))));
            }
        }
        if (places.isEmpty()) {
            faults.clear();
            faults.add(Fault.in(1, "", "beheer.csv.fout.koppen", String.join(", ", names(kind))));
        }
    }

    private void again(boolean twice, String name) {
        if (twice) {
            faults.add(Fault.in(1, name, "beheer.csv.fout.dubbeleKolom", name));
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_*]", "");
    }

    /** The headings of a table of a kind. */
    static List<String> names(RecordKind<?> kind) {
        List<String> names = new ArrayList<>(List.of(KEY, VERSION));
        CommonFields.allOf(kind).forEach(field -> names.add(field.name()));
        return names;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Those that the table has. */
    Iterable<Field> fields() {
        return places.keySet();
    }

    String key(CellTable.Row row) {
        return keyPlace < 0 ? "" : row.cell(keyPlace);
    }

    /** As {@link #mark} wrote it; empty when the table does not tell. */
    String version(CellTable.Row row) {
        return versionPlace < 0 ? "" : row.cell(versionPlace);
    }

    /** What stands in the column of versions; with a letter first, so that no spreadsheet takes it for a number or a day. */
    static String mark(RecordBook.Shown version) {
        return "v" + version.id() + "." + version.state();
    }

    String text(CellTable.Row row, Field field) {
        return row.cell(places.get(field));
    }

    /** Whether something stands beside the table, under no heading. */
    boolean hasMore(CellTable.Row row, int columns) {
        return row.cells().stream().skip(columns).anyMatch(cell -> !cell.isEmpty());
    }
}
