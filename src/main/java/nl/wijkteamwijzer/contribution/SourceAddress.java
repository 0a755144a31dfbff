package nl.wijkteamwijzer.contribution;

import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.Sheet;

/** Where the legal source can be read, as all sheets about costs have it. */
final class SourceAddress {

    static final String NAME = "bronAdres";

    static final Field FIELD = Field.of(NAME, Field.Kind.ADDRESS, 300);

    private SourceAddress() {}

    static Sheet read(SourcedRecord record, Sheet sheet) {
        return sheet.with(NAME, record.getSourceUrl().orElse(null));
    }
}
