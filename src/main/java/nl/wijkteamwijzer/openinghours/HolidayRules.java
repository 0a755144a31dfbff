package nl.wijkteamwijzer.openinghours;

import java.util.List;
import java.util.Objects;

/**
 * What a gemeente chooses about public holidays: whether offices close on Good Friday, in which years on 5 May, and on
 * which days of its own. No part may be null.
 */
public record HolidayRules(boolean goodFriday, LiberationDay liberationDay, List<LocalHoliday> local) {

    public HolidayRules {
        Objects.requireNonNull(liberationDay, "liberationDay");
        local = List.copyOf(local);
    }
}
