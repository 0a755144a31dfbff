package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All texts of all kinds of record that are published and may lead somewhere: running texts, and addresses by themselves. */
@ApplicationScoped
public class PublishedTexts {

    private static final Set<Field.Kind> HAVE_ADDRESSES = Set.of(Field.Kind.MARKDOWN, Field.Kind.ADDRESS);

    @Inject
    RecordKinds kinds;

    @Inject
    KnownRevisions revisions;

    @Inject
    Clock clock;

    /** What the public sees today. */
    public List<PlacedText> inForce() {
        LocalDate today = LocalDate.now(clock);
        return kinds.all().stream().flatMap(kind -> of(kind, all -> PublicRecord.inForceOn(today, all))).toList();
    }

    /** With those that were published for later. */
    public List<PlacedText> inForceOrComing() {
        LocalDate today = LocalDate.now(clock);
        return kinds.all().stream()
                .flatMap(kind -> of(kind, all -> all.stream().filter(revision -> !isOver(revision, today)).toList()))
                .toList();
    }

    private static boolean isOver(PublicRecord revision, LocalDate today) {
        return revision.getPublication().getValidTo().filter(last -> last.isBefore(today)).isPresent();
    }

    private <T extends PublicRecord> Stream<PlacedText> of(RecordKind<T> kind, UnaryOperator<List<T>> wanted) {
        List<Field> fields = kind.fields().stream().filter(field -> HAVE_ADDRESSES.contains(field.kind())).toList();
        return fields.isEmpty()
                ? Stream.empty()
                : wanted.apply(revisions.published(kind)).stream().flatMap(revision -> of(kind, revision, fields));
    }

    private static <T extends PublicRecord> Stream<PlacedText> of(RecordKind<T> kind, T revision, List<Field> fields) {
        Sheet sheet = kind.read(revision);
        return fields.stream()
                .filter(field -> sheet.has(field.name()))
                .map(field -> new PlacedText(
                        kind.name(), kind.key(revision), kind.title(revision), field.name(), sheet.get(field.name())));
    }
}
