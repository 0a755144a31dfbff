package nl.wijkteamwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkteamwijzer.SeededDatabase;
import org.junit.jupiter.api.Test;

/** The log is added to and read, and never touched. */
class AuditTrailTest {

    private static final Clock TEN_O_CLOCK = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Pattern TOUCHES = Pattern.compile(
            "(?is)(update|delete\\s+from|delete|truncate\\s+table|truncate|drop\\s+table|alter\\s+table)\\s+(audit_entry|AuditEntry)\\b");
    private static final Pattern RESPONDENTS = Pattern.compile("(?i)ballot|tally|invitation_code|sent_form|stembiljet");

    @Test
    void noCodeChangesOrRemovesAnEntry() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(100).allSatisfy(file ->
                assertThat(TOUCHES.matcher(Files.readString(file)).find()).as(file.toString()).isFalse());
    }

    @Test
    void onlyTheTrailMakesAnEntryAndOnlyTheLogReadsThem() {
        Stream<JavaClass> others = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.wijkteamwijzer").stream()
                .filter(type -> !type.getPackageName().endsWith(".audit"));

        assertThat(others.flatMap(type -> type.getConstructorCallsFromSelf().stream()))
                .noneMatch(call -> call.getTargetOwner().isEquivalentTo(AuditEntry.class));
        assertThat(new ClassFileImporter().importPackages("nl.wijkteamwijzer.audit").get(AuditLog.class).getMethodCallsFromSelf())
                .noneMatch(call -> List.of("persist", "merge", "remove", "executeUpdate").contains(call.getName()));
    }

    @Test
    void anEntryCannotBeChanged() {
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())))
                .isNotEmpty()
                .allMatch(method -> method.getParameterCount() == 0 && !method.getReturnType().equals(void.class));
    }

    @Test
    void nothingOfRespondentsIsWrittenDown() throws IOException {
        assertThat(sources().filter(AuditTrailTest::writesDown)).isNotEmpty().allSatisfy(file ->
                assertThat(RESPONDENTS.matcher(calls(Files.readString(file))).find()).as(file.toString()).isFalse());
    }

    @Test
    void findsWhatIsAskedForAndTheNewestFirst() {
        try (SeededDatabase database = new SeededDatabase()) {
            EntityManager em = database.entities();
            em.getTransaction().begin();
            write(em, "anna", "GEPUBLICEERD", "teams", "mors", "{\"naam\":\"Mors\"}");
            write(em, "bert", "GEPUBLICEERD", "themas", "geld_100%", null);
            write(em, "anna", "INGETROKKEN", "teams", "mors", null);
            em.getTransaction().commit();
            AuditLog log = new AuditLog();
            log.em = em;

            assertThat(log.find(search(null, null, null, null), 0, 10)).extracting(AuditEntry::getAction)
                    .containsExactly("INGETROKKEN", "GEPUBLICEERD", "GEPUBLICEERD");
            assertThat(log.find(search(null, null, null, null), 1, 1)).extracting(AuditEntry::getAccount).containsExactly("bert");
            assertThat(log.count(search("anna", null, null, null))).isEqualTo(2);
            assertThat(log.count(search("anna", "INGETROKKEN", "teams", null))).isEqualTo(1);
            assertThat(log.count(search(null, null, null, "MORS"))).isEqualTo(2);
            assertThat(log.count(search(null, null, null, "100%"))).isEqualTo(1);
            assertThat(log.count(search(null, null, null, "_"))).isEqualTo(1);
            assertThat(log.count(new AuditSearch(null, null, null, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1), null))).isEqualTo(3);
            assertThat(log.count(new AuditSearch(null, null, null, LocalDate.of(2026, 10, 2), null, null))).isZero();
            assertThat(log.count(search("an%", null, null, null))).isZero();
            assertThat(log.count(search("\\", "\\", "\\", "\0"))).isZero();
            assertThat(log.count(new AuditSearch(null, null, null, LocalDate.MIN, LocalDate.MAX, null))).isEqualTo(3);
            assertThat(log.actions()).containsExactly("GEPUBLICEERD", "INGETROKKEN");
        }
    }

    @Test
    void aTableHoldsNoFormula() throws IOException {
        StringWriter text = new StringWriter();
        try (AuditTable table = new AuditTable(text)) {
            table.add(List.of(new AuditEntry(LocalDateTime.of(2026, 10, 1, 10, 0), "anna", "GEPUBLICEERD", "teams", "=HYPERLINK(\"x\")",
                    "-1", null)));
        }

        assertThat(text.toString()).endsWith("2026-10-01T10:00,anna,GEPUBLICEERD,teams,\"'=HYPERLINK(\"\"x\"\")\",'-1,\r\n");
    }

    private static AuditSearch search(String account, String action, String kind, String text) {
        return new AuditSearch(account, action, kind, null, null, text);
    }

    private static void write(EntityManager em, String account, String action, String kind, String key, String became) {
        AuditTrail trail = new AuditTrail();
        trail.em = em;
        trail.clock = TEN_O_CLOCK;
        trail.write(account, action, kind, key, null, became);
        em.flush();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql)")).toList().stream();
        }
    }

    private static boolean writesDown(Path file) {
        try {
            return Files.readString(file).contains("audit.write(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the brackets of each call that writes. */
    private static String calls(String source) {
        return Pattern.compile("audit\\.write\\([^;]*;").matcher(source).results().map(call -> call.group()).reduce("", String::concat);
    }
}
