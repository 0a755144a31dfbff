package nl.wijkteamwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.wijkteamwijzer.Visit;
import org.junit.jupiter.api.Test;

class VisitorsTest {

    private final Visitors visitors = VisitorsFixture.at(Clock.systemUTC(), "10.0.0.1");

    @Test
    void knowTheSiteByTheAddressThatTheirProxyHas() {
        assertThat(visitors.site(new Visit("10.0.0.1").says("X-Forwarded-Proto", "https").request())).isEqualTo("https://wijkteams.example.nl");
        assertThat(visitors.site(new Visit("10.0.0.1").request())).isEqualTo("http://wijkteams.example.nl");
        assertThat(visitors.site(new Visit("10.0.0.9").says("X-Forwarded-Proto", "https").request())).isEqualTo("http://wijkteams.example.nl");
    }
}
