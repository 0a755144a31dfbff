package nl.wijkteamwijzer.openinghours;

import java.time.ZonedDateTime;

/**
 * Open or closed at a moment, and when that changes.
 *
 * @param until the first moment no longer open; null when closed
 * @param next the first moment open again; null when open, or when nothing opens in the 400 days ahead
 * @param reason why the day loses hours, all that day while closed; null when open, or when there is no such reason
 */
public record OpenStatus(ZonedDateTime at, boolean open, ZonedDateTime until, ZonedDateTime next, String reason) {

    static OpenStatus openUntil(ZonedDateTime at, ZonedDateTime until) {
        return new OpenStatus(at, true, until, null, null);
    }

    static OpenStatus closedUntil(ZonedDateTime at, ZonedDateTime next, String reason) {
        return new OpenStatus(at, false, null, next, reason);
    }

    /** When open turns to closed or closed to open; null when nothing changes in the 400 days ahead. */
    public ZonedDateTime changesAt() {
        return open ? until : next;
    }
}
