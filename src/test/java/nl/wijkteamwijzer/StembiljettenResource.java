package nl.wijkteamwijzer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Added to the WAR in a test: how many ballots of an access point wait and how many were counted, as the database has it. */
@Path("stembiljetten-in-een-test")
@RequestScoped
@Produces("text/plain;charset=UTF-8")
public class StembiljettenResource {

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    /** As "9 waiting, 0 counted". */
    @GET
    public String of(@QueryParam("plek") String accessPoint) throws SQLException {
        return number("select count(*) from ballot where access_point = ?", accessPoint) + " waiting, "
                + number("select coalesce(sum(ballots), 0) from counted_ballots where access_point = ?", accessPoint) + " counted";
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
