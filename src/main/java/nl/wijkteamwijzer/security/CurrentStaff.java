package nl.wijkteamwijzer.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Who asks this. */
@Named("staff")
@RequestScoped
public class CurrentStaff {

    @Inject
    HttpServletRequest request;

    /** @throws NotAllowed when nobody has signed in, or not yet completely */
    public Staff person() {
        return signedIn().orElseThrow(() -> new NotAllowed("nobody has signed in"));
    }

    public Optional<Staff> signedIn() {
        // TO BE REPLACED by the real sign-in: in the demo, ?als=ROL once
        String als = request.getParameter("als");
        if (als != null) {
            request.getSession().setAttribute("als", als);
        }
        Object role = request.getSession(false) == null ? null : request.getSession(false).getAttribute("als");
        return role == null ? Optional.empty()
                : Optional.of(new Staff(role.toString().toLowerCase(), role.toString(), Set.of(Role.valueOf(role.toString())), Set.of("leiden-noord")));
    }

    public boolean may(Right right) {
        return signedIn().filter(person -> person.may(right)).isPresent();
    }

    /** For pages, which know a right by its name. */
    public boolean may(String right) {
        return may(Right.valueOf(right));
    }

    public String getName() {
        return signedIn().map(Staff::name).orElse("");
    }
}
