package nl.wijkteamwijzer.kioskdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.wijkteamwijzer.kiosk.Kiosk;
import nl.wijkteamwijzer.kiosk.KioskState;
import nl.wijkteamwijzer.web.Assets;
import nl.wijkteamwijzer.web.Words;

/** How a kiosk is, in words and with a badge. */
@Named
@RequestScoped
public class KioskWords {

    @Inject
    Words words;

    @Inject
    Assets assets;

    @Inject
    Clock clock;

    /** "al een uur niets van gehoord" */
    public String state(Kiosk kiosk) {
        return words.say("beheer.kiosken.state." + stateOf(kiosk));
    }

    /** What to do about it. */
    public String advice(Kiosk kiosk) {
        return words.say("beheer.kiosken.advice." + stateOf(kiosk));
    }

    /** The name of the badge. */
    public String badge(Kiosk kiosk) {
        return switch (stateOf(kiosk)) {
            case NEW, TO_START -> "concept";
            case ON -> "gepubliceerd";
            case CLOCK_WRONG -> "let-op";
            case TOO_LATE, SILENT -> "te-laat";
            case REVOKED -> "vervallen";
        };
    }

    /** "23 november 2026, 9.00 uur" */
    public String seen(Kiosk kiosk) {
        return kiosk.getLastSeen() == null ? words.say("beheer.kiosken.never") : moment(kiosk.getLastSeen());
    }

    public String moment(LocalDateTime moment) {
        return words.say("beheer.kiosken.moment", words.date(moment.toLocalDate()), words.time(moment.toLocalTime()));
    }

    /** "12ab34 (de nieuwste)"; empty when it never said. */
    public String version(Kiosk kiosk) {
        String version = kiosk.getPageVersion();
        if (version == null || version.isEmpty()) {
            return "";
        }
        return words.say(version.equals(assets.getVersion()) ? "beheer.kiosken.version.latest" : "beheer.kiosken.version.old", version);
    }

    private KioskState stateOf(Kiosk kiosk) {
        return kiosk.state(LocalDateTime.now(clock));
    }
}
