package nl.wijkteamwijzer.editing;

/**
 * A change that comes with others, not typed in a form.
 *
 * @param key of the record; null: it is new
 * @param basedOn the row of the version that it changes; null: the record is new
 * @param sheet all of it, with the fields that all records share
 */
public record Proposal(String key, Long basedOn, Sheet sheet) {

    public boolean isNew() {
        return key == null;
    }
}
