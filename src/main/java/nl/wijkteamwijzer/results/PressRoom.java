package nl.wijkteamwijzer.results;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the press the database of the server. Tests give it theirs. */
@ApplicationScoped
public class PressRoom {

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    @Inject
    SmallestGroup smallestGroup;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    @Produces
    Press press() {
        return new Press(database, smallestGroup.size(), mode.equals("demo"));
    }
}
