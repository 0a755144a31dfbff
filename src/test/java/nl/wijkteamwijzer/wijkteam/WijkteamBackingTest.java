package nl.wijkteamwijzer.wijkteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.PublishedRecords;
import org.junit.jupiter.api.Test;

class WijkteamBackingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void saysSinceWhenTheHoursShouldHaveBeenCheckedAgain() {
        try (SeededDatabase database = new SeededDatabase()) {
            Map<Class<?>, Object> parts = Map.of(
                    AccessPoints.class, new AccessPointsSource(database.entities()).read(),
                    Doors.class, doors(database));
            PublishedPicture picture = new PublishedPicture() {
                @Override
                public <T> T part(Class<T> type) {
                    return type.cast(parts.get(type));
                }
            };

            assertThat(on("2027-03-07", picture).getHoursOverdueSince()).isNull();
            assertThat(on("2027-03-08", picture).getHoursOverdueSince()).isEqualTo("2026-09-07");
        }
    }

    private static Doors doors(SeededDatabase database) {
        DoorsSource source = new DoorsSource();
        source.em = database.entities();
        source.published = new PublishedRecords(database.entities());
        source.clock = Clock.system(ZONE);
        return source.read();
    }

    private static WijkteamBacking on(String day, PublishedPicture picture) {
        WijkteamBacking backing = new WijkteamBacking();
        backing.picture = picture;
        backing.asAt = new AsAt();
        backing.asAt.lookAt(ZonedDateTime.of(LocalDate.parse(day), LocalTime.NOON, ZONE));
        backing.setSlug("binnenstad-noord");
        backing.look();
        return backing;
    }
}
