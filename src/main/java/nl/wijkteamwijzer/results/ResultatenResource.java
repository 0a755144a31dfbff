package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Problem;

/** The published figures, for anybody: open data. */
@Path("resultaten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultatenResource {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @GET
    public Response periods(@QueryParam("gemeente") String code) {
        return free(ResultatenJson.periods(picture.part(Results.class).of(gemeente(code).getCode())));
    }

    @GET
    @Path("{periode}")
    public Response figures(@PathParam("periode") String period, @QueryParam("gemeente") String code) {
        Gemeente gemeente = gemeente(code);
        PublishedFigures published = published(period, gemeente);
        Interpretation interpretation = picture.part(Results.class).interpretation(published, asAt.day()).orElse(null);
        return free(ResultatenJson.of(published, gemeente, interpretation));
    }

    @GET
    @Path("{periode}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response table(@PathParam("periode") String period, @QueryParam("gemeente") String code) {
        return free(ResultatenCsv.of(published(period, gemeente(code)), picture.part(Questionnaires.class)));
    }

    /** With the licence, which a table has no place for. */
    private static Response free(Object data) {
        return Response.ok(data).link(ResultatenJson.LICENCE_TEXT, "license").build();
    }

    private PublishedFigures published(String period, Gemeente gemeente) {
        Quarter quarter = Quarter.find(period)
                .orElseThrow(() -> Problem.badRequest("periode moet een kwartaal zijn, bijvoorbeeld 2026-Q3."));
        return picture.part(Results.class).of(gemeente.getCode(), quarter)
                .orElseThrow(() -> Problem.notFound("Van deze periode zijn geen resultaten gepubliceerd. Zie /api/v1/resultaten."));
    }

    /** The one that is asked for; the first that is served when none is. */
    private Gemeente gemeente(String code) {
        List<Gemeente> served = picture.part(AreaMap.class).served(asAt.day());
        return served.stream()
                .filter(each -> code == null || code.isEmpty() || each.getCode().value().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("gemeente moet een gemeente zijn waarvoor wij werken: "
                        + served.stream().map(each -> each.getCode().value()).collect(Collectors.joining(", ")) + "."));
    }
}
