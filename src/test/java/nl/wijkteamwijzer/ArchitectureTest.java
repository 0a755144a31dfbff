package nl.wijkteamwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.Map.entry;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "nl.wijkteamwijzer";

    /** Which room may know which other: the map of the house. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("launcher", Set.of()),
            entry("privacy", Set.of()),
            entry("metrics", Set.of()),
            entry("openinghours", Set.of()),
            entry("publishing", Set.of()),
            entry("audit", Set.of("security", "web")),
            entry("web", Set.of("publishing")),
            entry("security", Set.of("web")),
            entry("account", Set.of("audit", "security", "web")),
            entry("signin", Set.of("account", "audit", "security", "web")),
            entry("editing", Set.of("audit", "publishing", "security", "web")),
            entry("tables", Set.of("audit", "editing", "publishing", "security", "web")),
            entry("area", Set.of("publishing")),
            entry("cbs", Set.of("area", "sample")),
            entry("sample", Set.of("area", "ballotbox", "publishing", "results", "survey", "wijkteam")),
            entry("content", Set.of("editing", "publishing", "web")),
            entry("contribution", Set.of("area", "content", "editing", "publishing", "web")),
            entry("wijkteam", Set.of("area", "editing", "openinghours", "privacy", "publishing", "web")),
            entry("survey", Set.of("editing", "publishing", "web")),
            entry("ballotbox", Set.of("area", "publishing", "survey", "web", "wijkteam")),
            entry("experience", Set.of("area", "ballotbox", "content", "publishing", "survey", "web", "wijkteam")),
            entry("results", Set.of("area", "ballotbox", "editing", "metrics", "publishing", "survey", "web", "wijkteam")),
            entry("finder", Set.of("area", "content", "publishing", "web", "wijkteam")),
            entry("kiosk",
                    Set.of("account", "area", "ballotbox", "content", "contribution", "finder", "openinghours", "publishing", "survey", "web",
                            "wijkteam")),
            entry("kioskdesk",
                    Set.of("account", "area", "audit", "content", "contribution", "editing", "kiosk", "publishing", "security", "survey", "web",
                            "wijkteam")),
            entry("teamdesk", Set.of("area", "audit", "cbs", "editing", "openinghours", "publishing", "security", "tables", "web", "wijkteam")),
            entry("textdesk", Set.of("area", "audit", "content", "editing", "publishing", "security", "web", "wijkteam")),
            entry("surveydesk",
                    Set.of("area", "audit", "ballotbox", "editing", "experience", "publishing", "results", "security", "survey", "web",
                            "wijkteam")),
            entry("figuredesk",
                    Set.of("area", "audit", "ballotbox", "editing", "metrics", "publishing", "results", "security", "survey", "web",
                            "wijkteam")),
            entry("backoffice",
                    Set.of("account", "area", "audit", "ballotbox", "content", "contribution", "editing", "figuredesk", "kioskdesk", "publishing", "results",
                            "security", "signin", "survey", "surveydesk", "tables", "teamdesk", "textdesk", "web", "wijkteam")),
            entry("setup", Set.of("area", "ballotbox", "cbs", "metrics", "publishing", "results", "sample", "security", "survey",
                    "wijkteam")));

    private static final JavaClasses APPLICATION =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyItsNeighbours() {
        return MAY_KNOW.keySet().stream().map(room -> dynamicTest(room, () -> noClasses()
                .that().resideInAPackage(packageOf(room))
                .should().dependOnClassesThat().resideInAnyPackage(strangersTo(room))
                .check(APPLICATION)));
    }

    @Test
    void everyRoomIsOnTheMap() {
        classes().that().resideOutsideOfPackage(ROOT)
                .should().resideInAnyPackage(MAY_KNOW.keySet().stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
                .check(APPLICATION);
    }

    @Test
    void nothingHangsOnAPageOrAnEndpoint() {
        noClasses().should().dependOnClassesThat(
                        JavaClass.Predicates.simpleNameEndingWith("Backing")
                                .or(JavaClass.Predicates.simpleNameEndingWith("Resource"))
                                .and(JavaClass.Predicates.resideInAPackage(ROOT + "..")))
                .check(APPLICATION);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(OffsetDateTime.class, "now")
                .orShould().callMethod(YearMonth.class, "now")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(APPLICATION);
    }

    @Test
    void onlyTheRootAndTheCommandsMakeAClock() {
        noClasses().that().resideOutsideOfPackages(ROOT, packageOf("setup"))
                .should().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "system", ZoneId.class)
                .check(APPLICATION);
    }

    @Test
    void pagesAskNoDatabase() {
        noFields().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Backing")
                .or().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
                .should().haveRawType(EntityManager.class)
                .check(APPLICATION);
    }

    @Test
    void nobodyHasASession() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).check(APPLICATION);
    }

    @Test
    void enumsAreStoredByName() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .and().haveRawType(JavaClass.Predicates.assignableTo(Enum.class))
                .should().beAnnotatedWith(Enumerated.class)
                .check(APPLICATION);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .and().arePublic()
                .should().haveNameMatching("set[A-Z].*")
                .check(APPLICATION);
    }

    @Test
    void noRoomIsCalledUtil() {
        noClasses().should().resideInAnyPackage("..util..", "..helper..", "..common..").check(APPLICATION);
    }

    private static String packageOf(String room) {
        return ROOT + "." + room;
    }

    private static String[] strangersTo(String room) {
        return MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_KNOW.get(room).contains(other))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
    }
}
