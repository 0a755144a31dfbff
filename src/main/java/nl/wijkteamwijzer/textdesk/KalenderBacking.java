package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/tekst/kalender.xhtml: what residents and others will be told in a month, and what has no day yet. */
@Named
@RequestScoped
public class KalenderBacking {

    @Inject
    Messages messages;

    @Inject
    PlannedAnyway anyway;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private String asked;
    private List<CalendarEntry> entries;

    public YearMonth getMonth() {
        try {
            return asked == null ? YearMonth.now(clock) : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    public YearMonth getBefore() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getAfter() {
        return getMonth().plusMonths(1);
    }

    /** By day. */
    public List<CalendarEntry> getEntries() {
        if (entries == null) {
            entries = Stream.of(told(), toUpdate(), anyway.in(getMonth()).stream())
                    .flatMap(each -> each)
                    .sorted(Comparator.comparing(CalendarEntry::day))
                    .toList();
        }
        return entries;
    }

    /** Those of which nobody knows the day, and which are not done. */
    public List<PlannedMessage> getWithoutDay() {
        return messages.all().stream().filter(message -> message.getPlannedOn().isEmpty() && !message.isDone()).toList();
    }

    private Stream<CalendarEntry> told() {
        return messages.all().stream()
                .filter(message -> message.getPlannedOn().filter(day -> YearMonth.from(day).equals(getMonth())).isPresent())
                .map(message -> new CalendarEntry(message.getPlannedOn().get(), words.say("beheer.kalender.message"), message.getTitle(),
                        whoAndHow(message), state(message), link(message)));
    }

    private Stream<CalendarEntry> toUpdate() {
        return messages.all().stream()
                .filter(message -> message.getNextUpdateOn().filter(day -> YearMonth.from(day).equals(getMonth())).isPresent())
                .map(message -> new CalendarEntry(message.getNextUpdateOn().get(), words.say("beheer.kalender.update"),
                        message.getTitle(), message.getOwner(), "", link(message)));
    }

    private static String link(PlannedMessage message) {
        return "/beheer/kalender/" + message.getId();
    }

    /** "inwoners, website (communicatie)" */
    public String whoAndHow(PlannedMessage message) {
        return words.say("beheer.kalender.whoAndHow", words.say("beheer.kalender.audience." + message.getAudience()),
                words.say("beheer.kalender.channel." + message.getChannel()), message.getOwner());
    }

    public String state(PlannedMessage message) {
        return words.say(message.isDone() ? "beheer.kalender.state.done"
                : message.isFixed() ? "beheer.kalender.state.fixed" : "beheer.kalender.state.open");
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
