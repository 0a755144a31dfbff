package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/**
 * A kind of public record as staff write it. A feature makes one CDI bean for each of its kinds; lists, forms, versions,
 * comparison, tables of cells and the audit trail follow from it.
 *
 * <p>The fields that all records share stand in every sheet and are not the kind's: geldigVan, geldigTot, nakijkenOp, eigenaar,
 * bron.
 *
 * @param <T> the entity of which each row is one revision
 */
public interface RecordKind<T extends PublicRecord> {

    /** In the plural, as in addresses: "toegangspunten". Words for it: beheer.kind.NAME and beheer.kind.NAME.one. */
    String name();

    Class<T> type();

    Subject subject();

    /** In the order of the form. Words: beheer.NAME.FIELD without the language, and .help where help is needed. */
    List<Field> fields();

    /** What stays the same over all revisions, for addresses: small letters, digits and hyphens, at most 120. */
    String key(T revision);

    /** As staff call it in lists. */
    String title(T revision);

    /** The kind's own fields of a revision. */
    Sheet read(T revision);

    /** The key that a new record gets from its sheet; empty when the sheet does not tell yet. */
    String newKey(Sheet sheet);

    /**
     * A revision with what stands in a sheet that has no troubles.
     *
     * @param number of the revision, from {@link #nextRevision}
     */
    T write(String key, int number, Publication publication, Sheet sheet);

    /**
     * What stands in the way beyond a field by itself, such as a gap between two periods.
     *
     * @param others all published revisions of this kind, of all records
     */
    default List<Trouble> check(String key, Sheet sheet, List<T> others) {
        return List.of();
    }

    /** The same for what somebody should know before it goes out, though it may: advice, never in the way. */
    default List<Trouble> advice(String key, Sheet sheet, List<T> others) {
        return List.of();
    }

    /** @param own all revisions of the record, of every status */
    default int nextRevision(List<T> own, LocalDate validFrom) {
        return 1 + own.stream().mapToInt(PublicRecord::getRevision).max().orElse(0);
    }

    /** Where the public sees it, without the language; empty when no page shows it. */
    default Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.empty();
    }

    /** The slug of the access point of which it is, for its teamcoördinator; empty when it is of none. */
    default Optional<String> team(String key, Sheet sheet) {
        return Optional.empty();
    }

    /** How a choice of a field is shown; empty: by the words beheer.NAME.FIELD.CHOICE. */
    default Optional<String> choiceName(Field field, String choice, String language) {
        return Optional.empty();
    }

    /** The same as it will be read back once it is a record: "9:00" as "9.00"; what cannot be understood stays as it is. */
    default Sheet tidied(Sheet sheet) {
        return sheet;
    }

    /** Whether its records end because they should, as closures do, and nobody needs to be told. */
    default boolean endsByItself() {
        return false;
    }

    /** Months after a check until somebody must look again. */
    default int monthsBetweenChecks() {
        return 12;
    }
}
