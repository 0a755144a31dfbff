package nl.wijkteamwijzer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.Invitations;
import nl.wijkteamwijzer.ballotbox.Tallies;
import nl.wijkteamwijzer.ballotbox.Tally;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Scale;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * Added to the WAR in a test: how many ballots of an access point wait and how many were counted in the quarter of the test's
 * clock, as the database has it; a code from a letter; and a database that takes no ballots.
 */
@Path("stembiljetten-in-een-test")
@RequestScoped
@Produces("text/plain;charset=UTF-8")
public class StembiljettenResource {

    private static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    private static final Quarter NOW = Quarter.parse("2026-Q4");

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    /** As "9 waiting, 0 counted". */
    @GET
    public String of(@QueryParam("plek") String accessPoint) throws SQLException {
        return number("select count(*) from ballot where quarter = '2026-Q4' and access_point = ?", accessPoint) + " waiting, "
                + number("select coalesce(sum(ballots), 0) from counted_ballots where quarter = '2026-Q4' and access_point = ?", accessPoint) + " counted";
    }

    /** What staff would see of a question with yes or no, as "90.0% of 10"; "nothing" when nothing was counted. */
    @GET
    @Path("cijfer")
    public String figure(@QueryParam("plek") String accessPoint, @QueryParam("vraag") String question) {
        Map<String, Long> votes = new Tallies(database).of(LEIDEN, NOW, NOW).stream()
                .filter(tally -> tally.box().accessPoint().equals(accessPoint) && tally.question().equals(question))
                .collect(Collectors.groupingBy(Tally::answer, Collectors.summingLong(Tally::votes)));
        if (votes.isEmpty()) {
            return "nothing";
        }
        Figure figure = Figure.of(Scale.JA_NEE.count(votes));
        return figure.value() + "% of " + figure.n();
    }

    /** One code, of a batch of that name. */
    @POST
    @Path("code")
    public String code(@QueryParam("naam") String batch) {
        return new Invitations(database)
                .issue(new InvitationBatch(LEIDEN, batch, 1, 0, NOW))
                .get(0);
    }

    @POST
    @Path("weg")
    public void takeAway() throws SQLException {
        run("rename table ballot to ballot_away");
    }

    @POST
    @Path("terug")
    public void bringBack() throws SQLException {
        run("rename table ballot_away to ballot");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private long number(String query, String accessPoint) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, accessPoint);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
