package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether somebody is working on the pages: then nothing is kept, so that each change is seen at the next request. */
@ApplicationScoped
public class Stage {

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.stage", defaultValue = "Production")
    String name;

    boolean isDevelopment() {
        return "Development".equals(name);
    }
}
