package nl.wijkteamwijzer.web;

import java.time.Clock;
import java.util.Optional;

/** Visitors of which some come by a proxy. */
public final class VisitorsFixture {

    private VisitorsFixture() {}

    public static Visitors at(Clock clock, String proxy) {
        Visitors visitors = new Visitors();
        visitors.clock = clock;
        visitors.proxies = Optional.of(proxy);
        return visitors;
    }
}
