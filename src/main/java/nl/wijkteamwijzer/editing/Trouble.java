package nl.wijkteamwijzer.editing;

import java.io.Serializable;
import java.util.List;

/**
 * Why a sheet cannot become a record, with what to do about it.
 *
 * @param field the name of the field; null when it is about several
 * @param key of the words for it
 * @param about what to fill in
 */
public record Trouble(String field, String key, List<Object> about) implements Serializable {

    public static Trouble in(String field, String key, Object... about) {
        return new Trouble(field, key, List.of(about));
    }
}
