package nl.wijkteamwijzer.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who asks this. */
@Named("staff")
@RequestScoped
public class CurrentStaff {

    /** Where the sign-in leaves who it is: a {@link Staff}. */
    public static final String ATTRIBUTE = CurrentStaff.class.getName();

    @Inject
    HttpServletRequest request;

    /** @throws NotAllowed when nobody has signed in, or not yet completely */
    public Staff person() {
        return signedIn().orElseThrow(() -> new NotAllowed("nobody has signed in"));
    }

    public Optional<Staff> signedIn() {
        return Optional.ofNullable((Staff) request.getAttribute(ATTRIBUTE));
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
