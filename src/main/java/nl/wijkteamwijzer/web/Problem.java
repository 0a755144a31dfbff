package nl.wijkteamwijzer.web;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A question that cannot be answered, told as RFC 9457 wants it: what is wrong, and what is allowed. */
public class Problem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    private Problem(Response.Status status, String title, String detail) {
        this(detail, response(status.getStatusCode(), title, detail));
    }

    private Problem(String detail, Response response) {
        super(detail, response);
    }

    /** What was sent is not right; the detail names the field and says what is allowed. */
    public static Problem badRequest(String detail) {
        return new Problem(Response.Status.BAD_REQUEST, "De vraag klopt niet", detail);
    }

    public static Problem notFound(String detail) {
        return new Problem(Response.Status.NOT_FOUND, "Niet gevonden", detail);
    }

    /** Who asks has not shown that they may. */
    public static Problem forbidden(String detail) {
        return new Problem(Response.Status.FORBIDDEN, "Mag niet", detail);
    }

    /** What was sent can be read, and will never be right. */
    public static Problem unprocessable(String detail) {
        return new Problem(detail, response(UNPROCESSABLE, "Kan niet", detail));
    }

    /** What may not be done so often. */
    public static Problem tooMany(long secondsToWait) {
        String detail = "U vraagt te veel in korte tijd. Wacht " + secondsToWait + " seconden.";
        Response told = response(Response.Status.TOO_MANY_REQUESTS.getStatusCode(), "Kan niet", detail);
        return new Problem(detail, Response.fromResponse(told).header("Retry-After", secondsToWait).build());
    }

    static Response response(int status, String title, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(json(status, title, detail).toString()).build();
    }

    static JsonObject json(int status, String title, String detail) {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build();
    }
}
