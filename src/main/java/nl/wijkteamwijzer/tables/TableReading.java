package nl.wijkteamwijzer.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Proposal;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.RecordBook.Shown;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** Holds the rows of a table against the records that there are. */
final class TableReading<T extends PublicRecord> {

    private final RecordKind<T> kind;
    private final RecordBook<T> book;
    private final Pen pen;
    private final LocalDate today;
    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Who reads the table, and what others are at. */
    interface Pen {

        boolean mayWrite(String key, Sheet sheet);

        /** Who is writing a draft of a record; nothing when nobody is. */
        Optional<String> writer(String key);
    }

    TableReading(RecordKind<T> kind, RecordBook<T> book, Pen pen, LocalDate today) {
        this.kind = kind;
        this.book = book;
        this.pen = pen;
        this.today = today;
    }

    DryRun read(String fileName, CellTable table) {
        Columns columns = new Columns(kind, table.header());
        faults.addAll(columns.faults());
        if (faults.isEmpty()) {
            for (CellTable.Row row : table.rows()) {
                if (columns.hasMore(row, table.header().size())) {
                    faults.add(Fault.in(row.number(), "", "beheer.csv.fout.teVeelCellen"));
                } else {
                    read(row, columns);
                }
            }
            judge();
        }
        boolean past = rows.stream().anyMatch(row -> row.from() != null && row.from().isBefore(today));
        faults.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return new DryRun(kind.name(), fileName, List.copyOf(rows), List.copyOf(faults), past);
    }

    private void read(CellTable.Row row, Columns columns) {
        String key = columns.key(row);
        if (key.isEmpty()) {
            readNew(row, columns);
            return;
        }
        List<Shown> shown = book.shown(key);
        if (shown.isEmpty()) {
            faults.add(Fault.in(row.number(), Columns.KEY, "beheer.csv.fout.sleutel", key));
            return;
        }
        readChange(row, columns, version(row, columns, shown));
    }

    /** The version that a row is about: the one that it names, else the one that begins on its day, else the first. */
    private static Shown version(CellTable.Row row, Columns columns, List<Shown> shown) {
        return shown.stream().filter(one -> isNamed(one, row, columns)).findFirst().orElseGet(() -> ofItsDay(row, columns, shown));
    }

    private static boolean isNamed(Shown version, CellTable.Row row, Columns columns) {
        return Columns.mark(version).equalsIgnoreCase(columns.version(row));
    }

    private static Shown ofItsDay(CellTable.Row row, Columns columns, List<Shown> shown) {
        for (Field field : columns.fields()) {
            if (field.name().equals(CommonFields.FROM)) {
                String from = Cell.understood(field, columns.text(row, field), "");
                return shown.stream().filter(one -> one.sheet().get(CommonFields.FROM).equals(from)).findFirst().orElse(shown.get(0));
            }
        }
        return shown.get(0);
    }

    private void readNew(CellTable.Row row, Columns columns) {
        Sheet typed = Sheet.empty();
        for (Field field : columns.fields()) {
            String text = Cell.understood(field, columns.text(row, field), "");
            typed = text.isEmpty() ? typed : typed.with(field.name(), text);
        }
        Sheet sheet = kind.tidied(book.start(typed));
        List<PlannedRow.Change> changes = changes(Sheet.empty(), sheet, columns);
        plan(row, new Shown(null, title(sheet), null, null, Sheet.empty()), sheet, changes);
    }

    private String title(Sheet sheet) {
        return sheet.get(kind.fields().get(0).name());
    }

    private void readChange(CellTable.Row row, Columns columns, Shown shown) {
        Sheet typed = shown.sheet();
        for (Field field : columns.fields()) {
            typed = typed.with(field.name(), Cell.understood(field, columns.text(row, field), typed.get(field.name())));
        }
        List<PlannedRow.Change> changes = changes(shown.sheet(), kind.tidied(typed), columns);
        if (changes.isEmpty()) {
            rows.add(new PlannedRow(row.number(), shown.title(), List.of(), null, null));
            return;
        }
        if (!columns.version(row).isEmpty() && !isNamed(shown, row, columns)) {
            faults.add(Fault.in(row.number(), Columns.VERSION, "beheer.csv.fout.gewijzigd", shown.title()));
            return;
        }
        Sheet sheet = book.start(shown);
        for (PlannedRow.Change change : changes) {
            sheet = sheet.with(change.field().name(), change.becomes());
        }
        plan(row, shown, sheet, changes);
    }

    private static List<PlannedRow.Change> changes(Sheet was, Sheet becomes, Columns columns) {
        List<PlannedRow.Change> changes = new ArrayList<>();
        for (Field field : columns.fields()) {
            String before = was.get(field.name());
            String after = becomes.get(field.name());
            if (!before.equals(after)) {
                changes.add(new PlannedRow.Change(field, before, after));
            }
        }
        return changes;
    }

    private void plan(CellTable.Row row, Shown shown, Sheet sheet, List<PlannedRow.Change> changes) {
        String key = shown.key() == null ? kind.newKey(sheet) : shown.key();
        boolean mayWrite = pen.mayWrite(key, sheet) && (shown.key() == null || pen.mayWrite(key, shown.sheet()));
        Optional<String> writer = pen.writer(key);
        if (!mayWrite) {
            faults.add(Fault.in(row.number(), "", "beheer.csv.fout.nietVanU"));
        } else if (!key.isEmpty() && !seen.add(key)) {
            faults.add(Fault.in(row.number(), Columns.KEY, "beheer.csv.fout.tweemaal", key));
        } else if (writer.isPresent()) {
            faults.add(Fault.in(row.number(), "", "beheer.csv.fout.bezig", writer.get()));
        } else {
            Proposal proposal = new Proposal(shown.key(), shown.id(), sheet);
            rows.add(new PlannedRow(row.number(), shown.title(), changes, from(sheet), proposal));
        }
    }

    /** Today when what was typed is no day; then that is told. */
    private LocalDate from(Sheet sheet) {
        try {
            return LocalDate.parse(sheet.get(CommonFields.FROM));
        } catch (DateTimeException e) {
            return today;
        }
    }

    private void judge() {
        List<PlannedRow> proposed = rows.stream().filter(row -> row.proposal() != null).toList();
        // whether it was said why is asked when it is handed in
        List<List<Trouble>> troubles = book.troubles(proposed.stream().map(PlannedRow::proposal).toList());
        Set<PlannedRow> wrong = new HashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            int number = proposed.get(i).number();
            troubles.get(i).forEach(trouble -> faults.add(new Fault(number, trouble.field() == null ? "" : trouble.field(), trouble)));
            if (!troubles.get(i).isEmpty()) {
                wrong.add(proposed.get(i));
            }
        }
        rows.removeAll(wrong);
    }
}
