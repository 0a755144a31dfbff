package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkteamwijzer.security.CurrentStaff;

/** Behind beheer/start.xhtml: what waits for whoever comes in. */
@Named
@RequestScoped
public class StartBacking {

    @Inject
    CurrentStaff staff;

    public String getName() {
        return staff.person().name();
    }
}
