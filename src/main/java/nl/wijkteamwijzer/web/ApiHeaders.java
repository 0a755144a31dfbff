package nl.wijkteamwijzer.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.wijkteamwijzer.RealTime;

/**
 * What each answer of the API carries: its version (NL GOV REST API Design Rules), when it was given, which the server leaves out,
 * and that any site may use it.
 */
@Provider
public class ApiHeaders implements ContainerResponseFilter {

    static final String VERSION = "1.0.0";

    @Inject
    @RealTime
    Clock realTime;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", VERSION);
        response.getHeaders().putSingle(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(realTime.instant(), ZoneOffset.UTC)));
        // there is no cookie and no account here, so there is nothing to protect from another site
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Allow-Headers", "Content-Type");
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
