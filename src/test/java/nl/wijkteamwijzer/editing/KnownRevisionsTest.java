package nl.wijkteamwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.content.InformationPage;
import nl.wijkteamwijzer.content.InformationPageKind;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.PublicationCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownRevisionsTest {

    private final InformationPageKind kind = new InformationPageKind();
    private final WritingRoom room = new WritingRoom(kind);
    private Optional<Long> generation = Optional.of(1L);
    private int readings;

    KnownRevisionsTest() {
        room.known.revisions = new Revisions() {
            @Override
            public <T extends PublicRecord> List<T> all(RecordKind<T> of) {
                readings++;
                return room.revisions.all(of);
            }
        };
        room.known.count = new PublicationCount() {
            @Override
            public Optional<Long> generation() {
                return generation;
            }
        };
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void readsOnceUntilSomethingIsPublished() {
        List<InformationPage> first = room.get(() -> room.known.all(kind));
        assertThat(room.get(() -> room.known.all(kind))).isSameAs(first);
        assertThat(readings).isOne();

        generation = Optional.of(2L);
        assertThat(room.get(() -> room.known.all(kind))).hasSameSizeAs(first);
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void keepsNothingOfATransactionThatMayYetFail() {
        generation = Optional.empty();
        room.get(() -> room.known.all(kind));
        room.get(() -> room.known.all(kind));

        assertThat(readings).isEqualTo(2);
    }

    @Test
    void handsOutRowsThatNobodyWritesThrough() {
        room.run(() -> assertThat(room.known.all(kind)).isNotEmpty().noneMatch(room.em::contains));
    }
}
