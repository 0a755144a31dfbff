package nl.wijkteamwijzer.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/** Holds who calls against what the method needs. */
@Interceptor
@Needs({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class NeedsCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentStaff staff;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        if (needs == null) {
            needs = call.getMethod().getDeclaringClass().getAnnotation(Needs.class);
        }
        Staff person = staff.person();
        if (Arrays.stream(needs.value()).noneMatch(person::may)) {
            throw new NotAllowed(call.getMethod().getName());
        }
        return call.proceed();
    }
}
