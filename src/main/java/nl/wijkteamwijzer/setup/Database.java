package nl.wijkteamwijzer.setup;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one database: embedded Derby unless configured otherwise. The expressions carry the defaults, because the
 * application's own configuration is not yet there when the server reads them.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "${MPCONFIG=wijkteamwijzer.db.driver:org.apache.derby.jdbc.EmbeddedDriver}",
        url = "${MPCONFIG=wijkteamwijzer.db.url:jdbc:derby:data/db;create=true}",
        user = "${MPCONFIG=wijkteamwijzer.db.user:wijkteamwijzer}",
        password = "${MPCONFIG=wijkteamwijzer.db.password:wijkteamwijzer}",
        minPoolSize = 2,
        maxPoolSize = 16)
public final class Database {

    static final String NAME = "java:app/jdbc/wijkteamwijzer";

    private Database() {}
}
