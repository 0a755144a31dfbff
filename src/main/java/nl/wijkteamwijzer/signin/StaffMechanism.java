package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;

/**
 * Tells the server at each request who asks, from what their session says. Visitors of the public pages have none, and are
 * not looked at.
 */
@ApplicationScoped
public class StaffMechanism implements HttpAuthenticationMechanism {

    @Inject
    StaffSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isForStaff(request.getRequestURI())) {
            return context.doNothing();
        }
        Optional<Staff> staff = sessions.staff(request);
        if (staff.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(CurrentStaff.ATTRIBUTE, staff.get());
        return context.notifyContainerAboutLogin(
                staff.get().account(), staff.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private static boolean isForStaff(String uri) {
        return uri.startsWith("/beheer") || uri.startsWith("/en/beheer");
    }
}
