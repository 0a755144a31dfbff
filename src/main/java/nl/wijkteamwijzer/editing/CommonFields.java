package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.Publication;

/** The fields that stand in the sheet of every kind of record: when it holds, when to look again, who sees to it, and from whom we have it. */
public final class CommonFields {

    /** The first day. */
    public static final String FROM = "geldigVan";

    /** The last day; empty: until further notice. */
    public static final String TO = "geldigTot";

    /** When somebody must look again. */
    public static final String REVIEW = "nakijkenOp";

    /** Who sees to it that it is right: an office, not a name. */
    public static final String OWNER = "eigenaar";

    public static final String SOURCE = "bron";

    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_OWNER = 40;
    private static final int LONGEST_SOURCE = 300;

    public static final List<Field> FIELDS = List.of(
            Field.of(FROM, Field.Kind.DATE, LONGEST_DATE).must(),
            Field.of(TO, Field.Kind.DATE, LONGEST_DATE),
            Field.of(REVIEW, Field.Kind.DATE, LONGEST_DATE),
            Field.of(OWNER, Field.Kind.LINE, LONGEST_OWNER),
            Field.of(SOURCE, Field.Kind.LINE, LONGEST_SOURCE));

    private CommonFields() {}

    /** The kind's own fields, and these. */
    public static List<Field> allOf(RecordKind<?> kind) {
        return Stream.concat(kind.fields().stream(), FIELDS.stream()).toList();
    }

    static Sheet read(Publication publication) {
        return Sheet.empty()
                .with(FROM, publication.getValidFrom().toString())
                .with(TO, publication.getValidTo().map(LocalDate::toString).orElse(""))
                .with(REVIEW, publication.getReviewOn() == null ? "" : publication.getReviewOn().toString())
                .with(OWNER, publication.getOwner())
                .with(SOURCE, publication.getSource());
    }

    /** The day in a field of a sheet without troubles. */
    static Optional<LocalDate> day(Sheet sheet, String field) {
        return sheet.has(field) ? Optional.of(LocalDate.parse(sheet.get(field))) : Optional.empty();
    }
}
