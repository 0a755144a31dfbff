package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Revisions;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All running texts of all kinds of record that the public sees today. */
@ApplicationScoped
public class PublishedTexts {

    @Inject
    RecordKinds kinds;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    public List<PlacedText> inForce() {
        return kinds.all().stream().flatMap(this::of).toList();
    }

    private <T extends PublicRecord> Stream<PlacedText> of(RecordKind<T> kind) {
        List<Field> fields = kind.fields().stream().filter(field -> field.kind() == Field.Kind.MARKDOWN).toList();
        return fields.isEmpty() ? Stream.empty() : PublicRecord.inForceOn(LocalDate.now(clock), revisions.published(kind)).stream()
                .flatMap(revision -> of(kind, revision, fields));
    }

    private static <T extends PublicRecord> Stream<PlacedText> of(RecordKind<T> kind, T revision, List<Field> fields) {
        Sheet sheet = kind.read(revision);
        return fields.stream()
                .filter(field -> sheet.has(field.name()))
                .map(field -> new PlacedText(
                        kind.name(), kind.key(revision), kind.title(revision), field.name(), sheet.get(field.name())));
    }
}
