package nl.wijkteamwijzer.ballotbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The number of people among whom one cannot be found: k. A box with fewer stays shut, a figure of fewer stays hidden. */
@ApplicationScoped
public class SmallestGroup {

    /** What the setting cannot go below. */
    public static final int LOWEST = 5;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.survey.k", defaultValue = "10")
    int k;

    void refuseToStartWithLess(@Observes Startup starting) {
        checked(k);
    }

    public int size() {
        return checked(k);
    }

    static int checked(int size) {
        if (size < LOWEST) {
            throw new IllegalArgumentException("wijkteamwijzer.survey.k is " + size + ", maar moet " + LOWEST + " of meer zijn.");
        }
        return size;
    }
}
