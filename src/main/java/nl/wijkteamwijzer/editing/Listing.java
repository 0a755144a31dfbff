package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** All records of a kind, one line each. */
@ApplicationScoped
public class Listing {

    private static final Set<Field.Kind> ONE_LINE = Set.of(Field.Kind.LINE, Field.Kind.DATE);

    @Inject
    KnownRevisions revisions;

    @Inject
    Drafts drafts;

    public <T extends PublicRecord> List<ListRow> of(RecordKind<T> kind, LocalDate day) {
        Map<String, Draft> open = drafts.ofKind(kind.name()).stream()
                .collect(Collectors.toMap(Draft::getRecordKey, draft -> draft, (one, other) -> one, LinkedHashMap::new));
        List<ListRow> rows = new ArrayList<>();
        revisions.all(kind).stream()
                .collect(Collectors.groupingBy(kind::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, own) -> rows.add(row(kind, key, own, open.remove(key), day)));
        open.values().forEach(draft -> rows.add(new ListRow(draft.getRecordKey(), title(kind, draft), null, draft, ListRow.State.CONCEPT, false)));
        return rows;
    }

    private static <T extends PublicRecord> ListRow row(RecordKind<T> kind, String key, List<T> own, Draft draft, LocalDate day) {
        T shown = Revisions.toStartFrom(own, day).orElseThrow();
        boolean followed = own.stream().map(PublicRecord::getPublication)
                .anyMatch(other -> other.getStatus() == Status.GEPUBLICEERD && other.getValidFrom().isAfter(shown.getPublication().getValidFrom()));
        return new ListRow(key, kind.title(shown), Revisions.version(kind, shown, null), draft, state(shown, day), followed);
    }

    private static ListRow.State state(PublicRecord shown, LocalDate day) {
        if (shown.getPublication().holdsOn(day)) {
            return ListRow.State.GELDIG;
        }
        if (shown.getPublication().getStatus() != Status.GEPUBLICEERD) {
            return shown.getPublication().getStatus() == Status.VERVALLEN ? ListRow.State.VERLOPEN : ListRow.State.CONCEPT;
        }
        return shown.getPublication().getValidFrom().isAfter(day) ? ListRow.State.KOMT : ListRow.State.VERLOPEN;
    }

    /** As its writers will know it: what is chosen in its first fields, and the line that is typed then; empty when nothing is. */
    public static String title(RecordKind<?> kind, Draft draft) {
        List<String> parts = new ArrayList<>();
        for (Field field : kind.fields()) {
            String text = draft.sheet().get(field.name());
            if (field.kind() != Field.Kind.CHOICE) {
                parts.add(parts.isEmpty() || ONE_LINE.contains(field.kind()) ? text : "");
                break;
            }
            parts.add(text.isEmpty() ? "" : kind.choiceName(field, text, "nl").orElse(text));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
