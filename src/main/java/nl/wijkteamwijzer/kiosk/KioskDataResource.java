package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkteamwijzer.content.Notices;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.KeptAnswers;
import nl.wijkteamwijzer.web.Problem;
import nl.wijkteamwijzer.web.Visitors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All that a kiosk shows, to be kept there: it must live for days without us. */
@Path("kiosk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KioskDataResource {

    @Inject
    KioskFacts facts;

    @Inject
    KioskPostcodes postcodes;

    @Inject
    KioskTexts texts;

    @Inject
    KeptAnswers answers;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Visitors visitors;

    @Inject
    HttpServletRequest request;

    /** The public address of the site. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.site")
    Optional<String> settled;

    @GET
    @Path("feiten")
    public Response facts() {
        String site = SiteAddress.of(settled, visitors.site(request))
                .orElseThrow(() -> Problem.badRequest("Host moet een naam of adres zijn, met hoogstens een poort erachter."));
        Supplier<JsonObject> maker = () -> facts.of(asAt.day(), site);
        return settled.isPresent()
                ? answers.give("kiosk/feiten", request, maker)
                : answers.giveChosen("kiosk/feiten " + site, request, maker);
    }

    @GET
    @Path("postcodes")
    public Response postcodes() {
        return answers.give("kiosk/postcodes", request, () -> postcodes.of(asAt.day()));
    }

    @GET
    @Path("teksten/{taal}")
    public Response texts(@PathParam("taal") String asked) {
        KioskLanguage language = KioskLanguage.of(asked)
                .orElseThrow(() -> Problem.notFound("taal kan zijn: " + String.join(", ", KioskLanguage.codes()) + "."));
        LocalDateTime now = asAt.moment().toLocalDateTime();
        return answers.give("kiosk/teksten " + asked, request, () -> {
            picture.part(Notices.class).nextChange(KioskTexts.HOME, now)
                    .ifPresent(change -> asAt.changesAt(change.atZone(asAt.moment().getZone())));
            return texts.in(language, now);
        });
    }
}
