package nl.wijkteamwijzer.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every action that asks a right, tried as every role and as nobody, through the check that stands before it. */
class NeedsTest {

    private static final String DONE = "done";

    @TestFactory
    Stream<DynamicTest> anActionIsForWhoHasTheRightAndForNobodyElse() {
        return actions().stream().map(action -> dynamicTest(name(action), () -> {
            for (Role role : Role.values()) {
                Staff person = new Staff("iemand", "Iemand", Set.of(role), Set.of());
                if (Arrays.stream(rights(action)).anyMatch(role::may)) {
                    assertThat(asked(action, person)).as(role.name()).isEqualTo(DONE);
                } else {
                    assertThatThrownBy(() -> asked(action, person)).as(role.name()).isInstanceOf(NotAllowed.class);
                }
            }
            assertThatThrownBy(() -> asked(action, null)).as("nobody").isInstanceOf(NotAllowed.class);
        }));
    }

    @Test
    void thereAreActionsToTry() {
        assertThat(actions()).hasSizeGreaterThan(20);
    }

    @Test
    void noActionNeedsNothing() {
        assertThat(actions()).allSatisfy(action -> assertThat(rights(action)).as(name(action)).isNotEmpty());
    }

    @Test
    void noRightIsForNobody() {
        assertThat(Right.values()).allSatisfy(right ->
                assertThat(Role.values()).as(right.name()).anyMatch(role -> role.may(right)));
    }

    @Test
    void whoPublishesOrLetsOthersInNeedsASecondFactor() {
        assertThat(Role.values()).filteredOn(role -> role.may(Right.APPROVE_TEXTS) || role.may(Right.MANAGE_ACCOUNTS))
                .isNotEmpty()
                .allMatch(Role::needsSecondFactor);
    }

    private static Object asked(Method action, Staff person) throws Exception {
        NeedsCheck check = new NeedsCheck();
        check.staff = new CurrentStaff() {
            @Override
            public Optional<Staff> signedIn() {
                return Optional.ofNullable(person);
            }
        };
        return check.check(new Call(action));
    }

    private static List<Method> actions() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.wijkteamwijzer").stream()
                .filter(type -> !type.isInterface() && !type.isEquivalentTo(NeedsCheck.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> rights(method) != null && !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static Right[] rights(Method action) {
        Needs needs = action.getAnnotation(Needs.class);
        if (needs == null) {
            needs = action.getDeclaringClass().getAnnotation(Needs.class);
        }
        return needs == null ? null : needs.value();
    }

    private static String name(Method action) {
        return action.getDeclaringClass().getSimpleName() + "." + action.getName();
    }

    /** A call that says that it was done. */
    private record Call(Method method) implements InvocationContext {

        @Override
        public Object proceed() {
            return DONE;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Object getTarget() {
            return null;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
