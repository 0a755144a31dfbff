package nl.wijkteamwijzer.setup;

import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** The invented addresses of the demo. */
final class SampleAreas {

    SampleAreas(DataSource database) {}

    void plant(LocalDate today) throws SQLException {}
}
