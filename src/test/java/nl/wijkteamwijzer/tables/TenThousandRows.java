package nl.wijkteamwijzer.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.content.GlossaryTerm;
import nl.wijkteamwijzer.content.GlossaryTermKind;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.Sheet;

/** Measures a dry run of ten thousand rows; run by hand, it asserts nothing. */
final class TenThousandRows {

    private static final int ROWS = 10_000;

    private TenThousandRows() {}

    public static void main(String[] arguments) {
        StringBuilder file = new StringBuilder("sleutel;woord_nl;uitleg_nl;geldigVan\n");
        for (int i = 0; i < ROWS; i++) {
            file.append(";woord ").append(Integer.toString(i, 36)).append(";Een uitleg van dit woord, nummer ").append(i).append(".;1-10-2026\n");
        }
        for (int round = 0; round < 3; round++) {
            System.gc();
            long before = used();
            long start = System.nanoTime();
            DryRun run = dryRun(file.toString());
            System.out.printf("%d rows, %d faults: %d ms, %d MB more%n", run.rows().size(), run.faults().size(),
                    (System.nanoTime() - start) / 1_000_000, (used() - before) >> 20);
        }
    }

    private static DryRun dryRun(String file) {
        GlossaryTermKind kind = new GlossaryTermKind();
        LocalDate today = LocalDate.of(2026, 10, 1);
        TableReading.Pen pen = new TableReading.Pen() {
            @Override
            public boolean mayWrite(String key, Sheet sheet) {
                return true;
            }

            @Override
            public Optional<String> writer(String key) {
                return Optional.empty();
            }
        };
        RecordBook<GlossaryTerm> book = new RecordBook<>(kind, List.of(), today);
        return new TableReading<>(kind, book, pen, today).read("woorden.csv", CellTable.read(file).orElseThrow());
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
