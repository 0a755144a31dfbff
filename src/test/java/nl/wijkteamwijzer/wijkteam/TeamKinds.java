package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.AreaMaps;
import nl.wijkteamwijzer.editing.WritingRoom;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** The kinds of record of a team without a server, on 1 October 2026; their choices come from the database as it is. */
public final class TeamKinds {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private EntityManager entities;

    private final PublishedPicture picture = new PublishedPicture() {
        @Override
        public <T> T part(Class<T> type) {
            return type.cast(drawn(type));
        }
    };
    private final PlaceChoices places =
            new PlaceChoices(picture, Clock.fixed(LocalDate.of(2026, 10, 1).atTime(10, 0).atZone(ZONE).toInstant(), ZONE));

    public final AccessPointKind points = new AccessPointKind(places);
    public final ChannelWeekKind weeks = new ChannelWeekKind(places);
    public final ClosureKind closures = new ClosureKind(places);

    public void readFrom(WritingRoom room) {
        entities = room.em();
        points.drafts = room.drafts();
    }

    public PublishedPicture picture() {
        return picture;
    }

    private Object drawn(Class<?> type) {
        if (type == AreaMap.class) {
            return new AreaMaps(entities).read();
        }
        if (type == AccessPoints.class) {
            return new AccessPointsSource(entities).read();
        }
        DoorsSource doors = new DoorsSource();
        doors.em = entities;
        doors.published = new PublishedRecords(entities);
        doors.clock = Clock.system(ZONE);
        return doors.read();
    }
}
