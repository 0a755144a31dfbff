package nl.wijkteamwijzer;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The public API, after the NL GOV REST API Design Rules. */
@ApplicationPath("api/v1")
public class RestRoot extends Application {

    /** No second description of ourselves beside openapi.json: Jersey would make one that tells its version. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
