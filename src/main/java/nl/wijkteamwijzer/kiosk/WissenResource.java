package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Tells the browser of a kiosk, at the end of a visit, to drop what it kept of the network. Its worker, the kiosk's own key and
 * locked envelopes are storage, not cache, and stay; nothing of a visitor is ever put there.
 */
@Path("kiosk/wissen")
@RequestScoped
public class WissenResource {

    @POST
    public Response wipe() {
        return Response.noContent().header("Clear-Site-Data", "\"cache\"").build();
    }
}
