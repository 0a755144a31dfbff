package nl.wijkteamwijzer.contribution;

import java.util.List;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;

/** Where the legal source can be read, as all sheets about costs have it. */
final class SourceAddress {

    static final String NAME = "bronAdres";

    static final Field FIELD = Field.of(NAME, Field.Kind.LINE, 300);

    private SourceAddress() {}

    static Sheet read(SourcedRecord record, Sheet sheet) {
        return sheet.with(NAME, record.getSourceUrl().orElse(null));
    }

    static List<Trouble> check(Sheet sheet) {
        return sheet.has(NAME) && !sheet.get(NAME).matches("https?://\\S+")
                ? List.of(Trouble.in(NAME, "beheer.kosten.fout.adres"))
                : List.of();
    }
}
