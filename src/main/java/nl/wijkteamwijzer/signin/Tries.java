package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import nl.wijkteamwijzer.web.Allowance;
import nl.wijkteamwijzer.web.Visitors;

/**
 * How often may be tried to come in: by the name that is tried, and by the address from which. A browser in which that name was
 * used before has a count of its own and none for its address, so that a stranger who guesses keeps nobody else out.
 */
@ApplicationScoped
public class Tries {

    private static final int OF_A_VISITOR = 60;

    @Inject
    Guesses guesses;

    @Inject
    KnownDevices devices;

    @Inject
    Visitors visitors;

    private final Allowance ofAVisitor = new Allowance(OF_A_VISITOR, Duration.ofMinutes(10));

    /**
     * Counts a try as wrong before it is looked at, so that many at once count too; {@link #right} takes it back.
     *
     * @param at which of the steps
     * @return seconds to wait; 0 when it may be looked at
     */
    long take(HttpServletRequest request, String at, String name) {
        Optional<String> device = devices.of(request, name);
        long seconds = device.isPresent() ? 0 : visitors.secondsToWait(request, ofAVisitor);
        return seconds > 0 ? seconds : guesses.take(key(at, device, name));
    }

    void right(HttpServletRequest request, String at, String name) {
        Optional<String> device = devices.of(request, name);
        guesses.right(key(at, device, name));
        if (device.isEmpty()) {
            visitors.giveBack(request, ofAVisitor);
        }
    }

    private static String key(String at, Optional<String> device, String name) {
        return at + device.map(id -> id + "/").orElse("") + name;
    }
}
