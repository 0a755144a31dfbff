package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;

/** Finds where pictures are used: in what the public sees or will see, and in what is being written. */
@ApplicationScoped
public class ImageUse {

    @Inject
    PublishedTexts texts;

    @Inject
    Drafts drafts;

    @Inject
    RecordKinds kinds;

    List<PlacedText> of(long image) {
        String name = "afbeelding:" + image;
        return Stream.concat(texts.inForceOrComing().stream(), beingWritten())
                .filter(text -> Addresses.in(text.text()).contains(name))
                .toList();
    }

    private Stream<PlacedText> beingWritten() {
        return drafts.all().stream().flatMap(draft -> kinds.called(draft.getKind()).stream().flatMap(kind -> of(kind, draft)));
    }

    private static Stream<PlacedText> of(RecordKind<?> kind, Draft draft) {
        return kind.fields().stream()
                .filter(field -> field.kind() == Field.Kind.MARKDOWN && draft.sheet().has(field.name()))
                .map(field -> new PlacedText(kind.name(), draft.getRecordKey(), draft.getRecordKey(), field.name(),
                        draft.sheet().get(field.name())));
    }
}
