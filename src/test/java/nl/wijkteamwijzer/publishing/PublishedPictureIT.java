package nl.wijkteamwijzer.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.wijkteamwijzer.TheApplication;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the container, on its database. */
@ExtendWith(ArquillianExtension.class)
class PublishedPictureIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 3);

    @Inject
    PublishedPicture picture;

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    @Deployment
    static WebArchive application() throws Exception {
        return TheApplication.letThrough("/ArquillianServletRunner");
    }

    @AfterEach
    void putBack() throws Exception {
        change("update access_point set name = 'Sociaal Wijkteam Mors' where slug = 'mors'");
        change("update postcode_area set numbers = '05460302:2-40/2' where postcode = '2315AB'");
        publish();
    }

    @Test
    void staysAsItIsUntilSomethingIsPublished() throws Exception {
        change("update access_point set name = 'Wijkteam De Mors' where slug = 'mors'");
        picture.renewIfOutdated();
        assertEquals("Sociaal Wijkteam Mors", mors().getName());

        publish();
        assertEquals("Wijkteam De Mors", mors().getName());
    }

    @Test
    void staysAsItIsWhenANewOneCannotBeDrawn() throws Exception {
        AccessPoints before = picture.part(AccessPoints.class);
        change("update postcode_area set numbers = 'onleesbaar' where postcode = '2315AB'");

        assertThrows(RuntimeException.class, this::publish);

        assertSame(before, picture.part(AccessPoints.class));
        assertTrue(picture.part(AreaMap.class).area(new Postcode("2315 AB")).isPresent());
    }

    @Test
    void knowsTomorrowToo() {
        LocalDate moved = LocalDate.of(2027, 1, 1);
        AccessPoints points = picture.part(AccessPoints.class);

        AccessPoint before = points.called("mors", moved.minusDays(1)).orElseThrow();
        AccessPoint after = points.called("mors", moved).orElseThrow();

        assertEquals(1, before.getRevision());
        assertEquals(2, after.getRevision());
        assertTrue(!before.getStreet().equals(after.getStreet()) || !before.getHouseNumber().equals(after.getHouseNumber()));
    }

    private AccessPoint mors() {
        return picture.part(AccessPoints.class).called("mors", TODAY).orElseThrow();
    }

    private void publish() throws Exception {
        change("update publication_count set generation = generation + 1 where id = 1");
        picture.renewIfOutdated();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
