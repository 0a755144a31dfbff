package nl.wijkteamwijzer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.wijkteam.Remarks;

/** Added to the WAR in a test: what residents said is wrong, as the database has it. */
@Path("meldingen-in-een-test")
@RequestScoped
@Produces("text/plain;charset=UTF-8")
public class MeldingenResource {

    @Inject
    Remarks remarks;

    @GET
    public String all() {
        return remarks.waiting().stream()
                .map(remark -> String.join("|", remark.getAccessPoint(), remark.getSubject().name(), remark.getMessage()))
                .collect(Collectors.joining("\n"));
    }
}
