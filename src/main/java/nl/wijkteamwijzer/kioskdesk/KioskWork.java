package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkItem.Urgency;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskState;
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
                .flatMap(kiosk -> said(kiosk, now).map(detail -> item(kiosk, detail)))
                .toList();
    }

    private Stream<String> said(Kiosk kiosk, LocalDateTime now) {
        Stream<String> state = Stream.of(kiosk.state(now)).filter(KioskState::needsSomebody).map(each -> words.say("beheer.kiosken.state." + each));
        Stream<String> refused = Stream.of(kiosk.getRefused()).filter(count -> count > 0).map(count -> words.say("beheer.kiosken.refused.count", count));
        return Stream.concat(state, refused);
    }

    private static WorkItem item(Kiosk kiosk, String detail) {
        return new WorkItem("KIOSK", Urgency.NOW, kiosk.getName(), detail, "/beheer/kiosken/" + kiosk.getId(), null);
    }
}
