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
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.Invitations;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * Added to the WAR in a test: how many ballots of an access point wait and how many were counted in the quarter of the test's
 * clock, as the database has it; a code from a letter; and a database that takes no ballots.
 */
@Path("stembiljetten-in-een-test")
@RequestScoped
@Produces("text/plain;charset=UTF-8")
public class StembiljettenResource {

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    /** As "9 waiting, 0 counted". */
    @GET
    public String of(@QueryParam("plek") String accessPoint) throws SQLException {
        return number("select count(*) from ballot where quarter = '2026-Q4' and access_point = ?", accessPoint) + " waiting, "
                + number("select coalesce(sum(ballots), 0) from counted_ballots where quarter = '2026-Q4' and access_point = ?", accessPoint) + " counted";
    }

    /** One code, of a batch of that name. */
    @POST
    @Path("code")
    public String code(@QueryParam("naam") String batch) {
        return new Invitations(database)
                .issue(new InvitationBatch(new GemeenteCode("GM0546"), batch, 1, 0, Quarter.parse("2026-Q4")))
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
