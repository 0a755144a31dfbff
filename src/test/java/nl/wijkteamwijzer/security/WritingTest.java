package nl.wijkteamwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.audit.AuditTrail;
import org.junit.jupiter.api.Test;

/** What staff write is written behind a right: no way leads to the database past {@link Needs}. */
class WritingTest {

    private static final Set<String> ROOMS = Set.of("account", "signin", "security", "editing", "backoffice", "teamdesk", "textdesk",
            "surveydesk", "figuredesk");

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "createNativeQuery");

    /** Which classes write for who has no rights, or not yet, and why that is right. */
    private static final Map<String, String> WITHOUT = Map.of(
            "Accounts", "the rows themselves; who may is asked by AccountDesk and OwnAccount",
            "Passwords", "of invitations, and of OwnAccount, which asks",
            "SecondFactors", "proves who somebody is before they have come in; later OwnAccount asks",
            "Invitations", "used by who has a link and no account yet; made by AccountDesk, which asks, and for the first beheerder",
            "OpenIdStaff", "writes down who comes in",
            "Release", "lets out at its moment what somebody with the right approved; asked by Desk",
            "OutsideLinks", "what the background job heard of other sites");

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.wijkteamwijzer");

    @Test
    void everyWayToTheDatabaseAsksARight() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : APPLICATION) {
            if (isOfStaff(type) && !type.isAnnotatedWith(Needs.class) && !WITHOUT.containsKey(type.getSimpleName())) {
                waysToWrite(type).stream().filter(way -> !way.isAnnotatedWith(Needs.class)).map(JavaCodeUnit::getFullName).forEach(open::add);
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void everyExceptionIsStillOne() {
        Map<String, JavaClass> types = APPLICATION.stream()
                .filter(type -> isOfStaff(type) && WITHOUT.containsKey(type.getSimpleName()))
                .collect(Collectors.toMap(JavaClass::getSimpleName, type -> type));

        assertThat(WITHOUT.keySet()).allSatisfy(name -> assertThat(waysToWrite(types.get(name))).as(name).isNotEmpty());
    }

    private static boolean isOfStaff(JavaClass type) {
        return ROOMS.contains(type.getPackageName().replaceFirst(".*\\.", ""));
    }

    /** The public methods of a class that write, themselves or by another of its own. */
    private static List<JavaCodeUnit> waysToWrite(JavaClass type) {
        Set<JavaCodeUnit> writers = type.getCodeUnits().stream().filter(WritingTest::writes).collect(Collectors.toCollection(HashSet::new));
        boolean more = true;
        while (more) {
            more = writers.addAll(type.getCodeUnits().stream()
                    .filter(unit -> unit.getMethodCallsFromSelf().stream().anyMatch(call -> leadsTo(call, writers)))
                    .toList());
        }
        return writers.stream().filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)).toList();
    }

    private static boolean leadsTo(JavaMethodCall call, Set<JavaCodeUnit> writers) {
        return writers.stream().anyMatch(writer -> call.getTarget().getFullName().equals(writer.getFullName())
                && !writer.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean writes(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(AuditTrail.class) && call.getName().equals("write")
                        || call.getTargetOwner().isEquivalentTo(EntityManager.class) && WRITES.contains(call.getName()));
    }
}
