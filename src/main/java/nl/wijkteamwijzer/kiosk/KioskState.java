package nl.wijkteamwijzer.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;

/** How a kiosk is, as staff see it. */
public enum KioskState {
    /** It has no start address yet. */
    NEW,
    /** It has a start address that nobody has opened on it yet. */
    TO_START,
    /** Its start address is too old. */
    TOO_LATE,
    /** Heard from within the hour. */
    ON,
    /** The same, but its clock is wrong, so what it says about opening hours is too. */
    CLOCK_WRONG,
    /** Not heard from for an hour. */
    SILENT,
    REVOKED;

    /** How long a kiosk may be silent. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    static KioskState of(Kiosk kiosk, LocalDateTime now) {
        if (kiosk.isRevoked()) {
            return REVOKED;
        }
        if (!kiosk.isStarted()) {
            return notStarted(kiosk, now);
        }
        if (kiosk.getLastSeen() == null || kiosk.getLastSeen().isBefore(now.minus(PATIENCE))) {
            return SILENT;
        }
        return kiosk.isClockWrong() ? CLOCK_WRONG : ON;
    }

    private static KioskState notStarted(Kiosk kiosk, LocalDateTime now) {
        if (kiosk.getStartUntil() == null) {
            return NEW;
        }
        return kiosk.canStartAt(now) ? TO_START : TOO_LATE;
    }

    /** Whether somebody of the staff has to do something. */
    public boolean needsSomebody() {
        return this == SILENT || this == CLOCK_WRONG || this == TOO_LATE;
    }
}
