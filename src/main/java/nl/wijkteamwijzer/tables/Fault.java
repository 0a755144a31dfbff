package nl.wijkteamwijzer.tables;

import java.io.Serializable;
import nl.wijkteamwijzer.editing.Trouble;

/**
 * What is wrong in a file, and where.
 *
 * @param row as the spreadsheet shows it
 * @param column its heading; empty when it is about the whole row
 */
public record Fault(int row, String column, Trouble trouble) implements Serializable {

    static Fault in(int row, String column, String key, Object... about) {
        return new Fault(row, column, Trouble.in(column.isEmpty() ? null : column, key, about));
    }
}
