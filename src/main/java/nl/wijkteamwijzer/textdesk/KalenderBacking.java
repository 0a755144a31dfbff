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
import nl.wijkteamwijzer.textdesk.PlannedMessage.Audience;
import nl.wijkteamwijzer.textdesk.PlannedMessage.Channel;
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
    private Audience audience;
    private Channel channel;
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

    /** By day; of who chose for whom or how only messages, because the rest is for everybody who looks at the website. */
    public List<CalendarEntry> getEntries() {
        if (entries == null) {
            Stream<CalendarEntry> others = isChosen() ? Stream.empty() : anyway.in(getMonth()).stream();
            entries = Stream.of(told(), toUpdate(), others)
                    .flatMap(each -> each)
                    .sorted(Comparator.comparing(CalendarEntry::day))
                    .toList();
        }
        return entries;
    }

    /** Those of which nobody knows the day, and which are not done. */
    public List<PlannedMessage> getWithoutDay() {
        return chosen().filter(message -> message.getPlannedOn().isEmpty() && !message.isDone()).toList();
    }

    private Stream<PlannedMessage> chosen() {
        return messages.all().stream()
                .filter(message -> audience == null || message.getAudience() == audience)
                .filter(message -> channel == null || message.getChannel() == channel);
    }

    public boolean isChosen() {
        return audience != null || channel != null;
    }

    /** The address of a month with the same choices, without the language. */
    public String path(YearMonth month) {
        return "/beheer/kalender?maand=" + month
                + (audience == null ? "" : "&voor=" + audience)
                + (channel == null ? "" : "&hoe=" + channel);
    }

    private Stream<CalendarEntry> told() {
        return chosen()
                .filter(message -> message.getPlannedOn().filter(day -> YearMonth.from(day).equals(getMonth())).isPresent())
                .map(message -> new CalendarEntry(message.getPlannedOn().get(), words.say("beheer.kalender.message"), message.getTitle(),
                        whoAndHow(message), state(message), link(message)));
    }

    private Stream<CalendarEntry> toUpdate() {
        return chosen()
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

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** Null: all. */
    public String getAudience() {
        return audience == null ? null : audience.name();
    }

    /** What is none counts as all. */
    public void setAudience(String name) {
        audience = getAudiences().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** Null: all. */
    public String getChannel() {
        return channel == null ? null : channel.name();
    }

    /** What is none counts as all. */
    public void setChannel(String name) {
        channel = getChannels().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
