package nl.wijkteamwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextKindsTest {

    private static SeededDatabase database;

    @BeforeAll
    static void open() {
        database = new SeededDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static List<RecordKind<?>> kinds() {
        return List.of(new InformationPageKind(), new GlossaryTermKind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends PublicRecord> void readBackWhatTheyWrote(RecordKind<T> kind) {
        try (var em = database.entities()) {
            List<T> seeded = em.createQuery("select r from " + kind.type().getSimpleName() + " r", kind.type()).getResultList();
            em.getTransaction().begin();

            for (T record : seeded) {
                Sheet sheet = kind.read(record);
                T copy = kind.write(kind.key(record), 2, publication(), sheet.with("titel_nl", "Iets anders"));
                em.persist(copy);
                em.flush();
                em.clear();
                assertThat(kind.read(em.find(kind.type(), copy.getId()))).isEqualTo(
                        sheet.has("titel_nl") ? sheet.with("titel_nl", "Iets anders") : sheet);
            }

            assertThat(seeded).isNotEmpty();
            em.getTransaction().rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fillOnlyFieldsThatTheyHave(RecordKind<?> kind) {
        Sheet full = sheet(kind, "");

        assertThat(full.texts().keySet()).isEqualTo(read(kind, full).texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leaveOutALanguageInWhichNothingWasWritten(RecordKind<?> kind) {
        Sheet dutch = sheet(kind, "_en");

        assertThat(read(kind, dutch).texts().keySet()).noneMatch(field -> field.endsWith("_en"));
        assertThat(kind.check("iets", dutch, List.of())).isEmpty();
    }

    @Test
    void doNotLetHalfATranslationThrough() {
        Sheet sheet = sheet(new InformationPageKind(), "_en").with("zoekwoorden_en", "privacy");

        assertThat(new InformationPageKind().check("iets", sheet, List.of()))
                .extracting(Trouble::field)
                .containsExactly("titel_en", "tekst_en");
    }

    /** With every field filled, but for those whose names end so. */
    private static Sheet sheet(RecordKind<?> kind, String without) {
        Sheet sheet = Sheet.empty();
        for (Field field : kind.fields()) {
            sheet = without.isEmpty() || !field.name().endsWith(without) ? sheet.with(field.name(), "Tekst") : sheet;
        }
        return sheet;
    }

    private static <T extends PublicRecord> Sheet read(RecordKind<T> kind, Sheet written) {
        return kind.read(kind.write("iets", 1, publication(), written));
    }

    private static Publication publication() {
        return Publication.published(LocalDate.of(2026, 1, 1), null, LocalDate.of(2026, 1, 1), null, null, false);
    }
}
