package nl.wijkteamwijzer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the API. It is written by hand, and a test holds every answer against it. */
@Path("openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    @GET
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("openapi.json");
    }
}
