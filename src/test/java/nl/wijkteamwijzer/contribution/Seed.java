package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** The records that ship, as Leiden uses them, and short ways to ask about them. */
final class Seed {

    static final GemeenteCode LEIDEN = new GemeenteCode("GM0546");
    static final Contributions RECORDS = read();

    private Seed() {}

    private static Contributions read() {
        try (SeededDatabase database = new SeededDatabase()) {
            ContributionsSource source = new ContributionsSource();
            source.published = new PublishedRecords(database.entities());
            return source.read();
        }
    }

    static Situation situation(String day, int persons, Aow aow, String... kinds) {
        return new Situation(LocalDate.parse(day), LEIDEN, persons, aow, false, false, Set.copyOf(List.of(kinds)), null);
    }

    static Situation under18(Situation situation) {
        return new Situation(
                situation.day(), LEIDEN, situation.persons(), situation.aow(), true, situation.wlz(), situation.kinds(), situation.income());
    }

    static Situation wlz(Situation situation) {
        return new Situation(
                situation.day(), LEIDEN, situation.persons(), situation.aow(), situation.clientUnder18(), true, situation.kinds(),
                situation.income());
    }

    static Situation income(String income, Situation situation) {
        return new Situation(
                situation.day(), LEIDEN, situation.persons(), situation.aow(), situation.clientUnder18(), situation.wlz(),
                situation.kinds(), new BigDecimal(income));
    }

    static Outcome outcome(Situation situation) {
        return RECORDS.outcome(situation);
    }
}
