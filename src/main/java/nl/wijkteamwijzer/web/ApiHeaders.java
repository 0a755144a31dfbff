package nl.wijkteamwijzer.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** What each answer of the API carries: its version (NL GOV REST API Design Rules), and that any site may use it. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {

    static final String VERSION = "1.0.0";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", VERSION);
        // there is no cookie and no account here, so there is nothing to protect from another site
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Allow-Headers", "Content-Type");
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
