package nl.wijkteamwijzer;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The public API, after the NL GOV REST API Design Rules. */
@ApplicationPath("api/v1")
public class RestRoot extends Application {}
