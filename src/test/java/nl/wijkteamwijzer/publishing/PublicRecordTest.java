package nl.wijkteamwijzer.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicRecordTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static final class Fact extends PublicRecord {

        private final String key;

        Fact(String key, int revision, Publication publication) {
            super(revision, publication);
            this.key = key;
        }

        @Override
        public String recordKey() {
            return key;
        }
    }

    @Test
    void holdsFromItsFirstDayThroughItsLast() {
        Fact fact = fact("a", 1, Status.GEPUBLICEERD, NEW_YEAR, NEW_YEAR.plusDays(9));

        assertThat(onDay(NEW_YEAR.minusDays(1), fact)).isEmpty();
        assertThat(onDay(NEW_YEAR, fact)).containsExactly(fact);
        assertThat(onDay(NEW_YEAR.plusDays(9), fact)).containsExactly(fact);
        assertThat(onDay(NEW_YEAR.plusDays(10), fact)).isEmpty();
    }

    @Test
    void givesWayToAHigherRevisionOnlyWhenThatHolds() {
        Fact first = fact("a", 1, Status.GEPUBLICEERD, NEW_YEAR, null);
        Fact moved = fact("a", 2, Status.GEPUBLICEERD, NEW_YEAR.plusMonths(6), null);
        Fact draft = fact("a", 3, Status.CONCEPT, NEW_YEAR, null);

        assertThat(onDay(NEW_YEAR, moved, draft, first)).containsExactly(first);
        assertThat(onDay(NEW_YEAR.plusMonths(6), moved, draft, first)).containsExactly(moved);
    }

    @Test
    void isOnlyForThePublicWhenPublished() {
        for (Status status : List.of(Status.CONCEPT, Status.TER_BEOORDELING, Status.VERVALLEN)) {
            assertThat(onDay(NEW_YEAR, fact("a", 1, status, NEW_YEAR, null))).as(status.name()).isEmpty();
        }
    }

    private static List<Fact> onDay(LocalDate day, Fact... facts) {
        return PublicRecord.inForceOn(day, List.of(facts));
    }

    private static Fact fact(String key, int revision, Status status, LocalDate from, LocalDate to) {
        return new Fact(key, revision, new Publication(status, from, to, from));
    }
}
