package nl.wijkteamwijzer.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every record about costs that ships, concepts too, as a sheet and back. */
class CostKindsTest {

    private static final Publication PUBLICATION =
            Publication.published(LocalDate.parse("2027-01-01"), null, LocalDate.parse("2026-11-22"), null, null, false);

    private static final List<RecordKind<?>> KINDS = List.of(
            new TariffKind(), new ExemptionKind(), new SupportRecordKind(), new MinimaSettingKind(), new HouseholdExampleKind());

    @TestFactory
    Stream<DynamicTest> whatIsWrittenFromASheetReadsAsThatSheet() {
        return KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            try (SeededDatabase database = new SeededDatabase()) {
                comesBack(kind, database);
            }
        }));
    }

    private static <T extends PublicRecord> void comesBack(RecordKind<T> kind, SeededDatabase database) {
        Set<String> fields = new HashSet<>(kind.fields().stream().map(Field::name).toList());
        List<T> records = database.entities()
                .createQuery("select r from " + kind.type().getSimpleName() + " r", kind.type())
                .getResultList();

        assertThat(records).isNotEmpty().allSatisfy(record -> {
            Sheet sheet = kind.read(record);
            assertThat(fields).as("fields of the kind").containsAll(sheet.texts().keySet());
            assertThat(kind.key(record)).matches("[a-z0-9-]{1,120}").isEqualTo(kind.newKey(sheet));
            assertThat(kind.title(record)).isNotBlank();

            T written = kind.write(kind.key(record), 7, PUBLICATION, sheet);

            assertThat(kind.read(written)).isEqualTo(sheet);
            assertThat(written.recordKey()).isEqualTo(record.recordKey());
            assertThat(written.getRevision()).isEqualTo(7);
            assertThat(written.getPublication()).isSameAs(PUBLICATION);
        });
    }

    @Test
    void everyNumberThatShipsIsWithinItsRange() {
        try (SeededDatabase database = new SeededDatabase()) {
            KINDS.forEach(kind -> isWithinItsRanges(kind, database));
        }
    }

    private static <T extends PublicRecord> void isWithinItsRanges(RecordKind<T> kind, SeededDatabase database) {
        List<Field> numbers = kind.fields().stream().filter(field -> field.range() != null).toList();
        assertThat(numbers).as(kind.name()).isNotEmpty();
        database.entities().createQuery("select r from " + kind.type().getSimpleName() + " r", kind.type()).getResultList()
                .forEach(record -> numbers.forEach(field -> kind.read(record).number(field.name()).ifPresent(number ->
                        assertThat(number).as(field.name()).isBetween(field.range().least(), field.range().highest()))));
    }

    @Test
    void onePersonWrittenWithAZeroIsOnePersonToo() {
        HouseholdExampleKind kind = new HouseholdExampleKind();
        kind.picture = new PublishedPicture() {
            @Override
            public <T> T part(Class<T> type) {
                return type.cast(Seed.RECORDS);
            }
        };

        assertThat(kind.check("", Sheet.empty().with("personen", "01").with("aow", "DEEL"), List.of()))
                .extracting(Trouble::field).containsExactly("aow");
    }

    @Test
    void aWrittenRevisionIsKeptAndAnswersAsTheOneBefore() {
        try (SeededDatabase database = new SeededDatabase()) {
            var em = database.entities();
            TariffKind kind = new TariffKind();
            Tariff before = em.createQuery("select t from Tariff t where t.name = '2018'", Tariff.class).getSingleResult();
            em.getTransaction().begin();
            em.persist(kind.write("2018", 2, PUBLICATION, kind.read(before)));
            em.getTransaction().commit();
            em.clear();

            Tariff after = em.createQuery("select t from Tariff t where t.name = '2018' and t.revision = 2", Tariff.class)
                    .getSingleResult();

            assertThat(kind.read(after)).isEqualTo(kind.read(before));
            assertThat(after.getBands()).hasSameSizeAs(before.getBands());
        }
    }
}
