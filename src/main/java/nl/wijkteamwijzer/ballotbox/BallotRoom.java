package nl.wijkteamwijzer.ballotbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** Gives what works on ballots the database of the server. Commands and tests give it theirs. */
@ApplicationScoped
public class BallotRoom {

    @Resource(lookup = "java:app/jdbc/wijkteamwijzer")
    DataSource database;

    @Inject
    SmallestGroup smallestGroup;

    @Produces
    BallotBox ballotBox() {
        return new BallotBox(database);
    }

    @Produces
    Receipts receipts() {
        return new Receipts(database);
    }

    @Produces
    Count count() {
        return new Count(database, smallestGroup.size());
    }

    @Produces
    QuarterEnd quarterEnd() {
        return new QuarterEnd(database, smallestGroup.size());
    }

    @Produces
    Shredder shredder() {
        return new Shredder(database);
    }

    @Produces
    Tallies tallies() {
        return new Tallies(database);
    }

    @Produces
    Invitations invitations() {
        return new Invitations(database);
    }
}
