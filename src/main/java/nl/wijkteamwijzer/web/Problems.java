package nl.wijkteamwijzer.web;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells everything that goes wrong in the API as a problem, and nothing about how we are built. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem.getResponse();
        }
        if (failure instanceof WebApplicationException known) {
            return known(known);
        }
        LOG.log(Level.SEVERE, "A question to the API failed", new Silenced(failure));
        return Problem.response(500, "Storing", "Er ging iets mis bij ons. Probeer het later opnieuw.");
    }

    private static Response known(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        Response problem = switch (status) {
            case 404 -> Problem.response(404, "Niet gevonden", "Dit adres bestaat niet. Zie /api/v1/openapi.json.");
            case 405 -> Problem.response(405, "Kan hier niet", "Deze methode kan hier niet. Zie /api/v1/openapi.json.");
            case 406 -> Problem.response(406, "Vorm kan niet", "Wij antwoorden met application/json.");
            case 415 -> Problem.response(415, "Vorm kan niet", "Stuur application/json.");
            default -> Problem.response(status, "De vraag klopt niet", "Wij konden deze vraag niet lezen.");
        };
        return failure instanceof NotAllowedException
                ? Response.fromResponse(problem).header("Allow", failure.getResponse().getHeaderString("Allow")).build()
                : problem;
    }
}
