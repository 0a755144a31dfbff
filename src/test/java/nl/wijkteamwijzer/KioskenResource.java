package nl.wijkteamwijzer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskLanguage;
import nl.wijkteamwijzer.kiosk.KioskProfile;
import nl.wijkteamwijzer.kiosk.Kiosks;
import nl.wijkteamwijzer.kiosk.Offer;
import nl.wijkteamwijzer.kiosk.Starts;

/** Added to the WAR in a test: a kiosk as staff register it, taken out of use, and what the server remembers of its ballots. */
@Path("kiosken-in-een-test")
@RequestScoped
@Produces("text/plain;charset=UTF-8")
public class KioskenResource {

    @Inject
    Kiosks kiosks;

    @Inject
    Starts starts;

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    /** The code of its start address. */
    @POST
    @Transactional
    public String register(@QueryParam("naam") String name) {
        return starts.prepare(kiosks.add(new KioskProfile(name, "Bibliotheek Stevenshof", "stevenshof", new GemeenteCode("GM0546"),
                KioskLanguage.codes(), EnumSet.allOf(Offer.class), false, "14 071")));
    }

    @POST
    @Path("uit")
    @Transactional
    public void revoke(@QueryParam("naam") String name) {
        kiosks.byName().stream().filter(kiosk -> kiosk.getName().equals(name)).forEach(Kiosk::revoke);
    }

    /** How many envelopes it knows as counted. */
    @GET
    @Path("ontvangsten")
    public long receipts() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select count(*) from kiosk_receipt")) {
            row.next();
            return row.getLong(1);
        }
    }
}
