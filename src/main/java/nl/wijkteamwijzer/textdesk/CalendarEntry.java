package nl.wijkteamwijzer.textdesk;

import java.time.LocalDate;

/**
 * Something on a day of the calendar.
 *
 * @param what of which sort, in words
 * @param who to whom and how, or who sees to it; may be empty
 * @param state "vastgesteld" or not, in words; may be empty
 * @param link where it is kept, without the language
 */
public record CalendarEntry(LocalDate day, String what, String title, String who, String state, String link) {}
