package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkItem.Urgency;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.Kiosks;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.web.Words;

/** Puts kiosks that are not as they should be on the worklist of who may do something about it. */
@ApplicationScoped
public class KioskWork implements WorkSource {

    @Inject
    Kiosks kiosks;

    @Inject
    CurrentStaff staff;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting() {
        if (!staff.may(Right.MANAGE_KIOSKS)) {
            return List.of();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        return kiosks.byName().stream()
                .filter(kiosk -> kiosk.state(now).needsSomebody())
                .map(kiosk -> item(kiosk, now))
                .toList();
    }

    private WorkItem item(Kiosk kiosk, LocalDateTime now) {
        return new WorkItem("KIOSK", Urgency.NOW, kiosk.getName(),
                words.say("beheer.kiosken.state." + kiosk.state(now)), "/beheer/kiosken/" + kiosk.getId(), null);
    }
}
