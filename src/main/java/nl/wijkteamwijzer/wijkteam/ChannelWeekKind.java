package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.editing.Field.Kind.CHOICE;
import static nl.wijkteamwijzer.editing.Field.Kind.WEEK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** Ordinary weeks as staff write them: of one channel of one access point, from a day on. */
@ApplicationScoped
public class ChannelWeekKind implements RecordKind<ChannelWeek> {

    public static final String NAME = "weken";
    public static final String ACCESS_POINT = "toegangspunt";
    public static final String CHANNEL = "kanaal";
    public static final String WEEK_FIELD = "week";

    private static final String SEPARATOR = "--";

    @Inject
    PlaceChoices places;

    protected ChannelWeekKind() {
        // for CDI
    }

    ChannelWeekKind(PlaceChoices places) {
        this.places = places;
    }

    /** "leiden-noord--inloop" */
    public static String key(String slug, Channel channel) {
        return slug + SEPARATOR + channel.name().toLowerCase(Locale.ROOT);
    }

    /** Empty when the text is no name of a channel. */
    static Optional<Channel> channel(String name) {
        return Stream.of(Channel.values()).filter(channel -> channel.name().equals(name)).findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ChannelWeek> type() {
        return ChannelWeek.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEAMS;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.choice(ACCESS_POINT, CHOICE, places.accessPoints()).must(),
                Field.choice(CHANNEL, CHOICE, Stream.of(Channel.values()).map(Channel::name).toList()).must(),
                Field.of(WEEK_FIELD, WEEK, 2000).must());
    }

    @Override
    public Optional<String> choiceName(Field field, String choice, String language) {
        return field.name().equals(ACCESS_POINT) ? places.accessPoint(choice) : PlaceChoices.channel(choice, language);
    }

    @Override
    public String key(ChannelWeek revision) {
        return key(revision.accessPoint(), revision.channel());
    }

    @Override
    public String title(ChannelWeek revision) {
        return places.accessPoint(revision.accessPoint()).orElse(revision.accessPoint()) + ", "
                + PlaceChoices.channel(revision.channel().name(), "nl").orElseThrow().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sheet read(ChannelWeek revision) {
        return Sheet.empty()
                .with(ACCESS_POINT, revision.accessPoint())
                .with(CHANNEL, revision.channel().name())
                .with(WEEK_FIELD, revision.text().toString());
    }

    @Override
    public Sheet tidied(Sheet sheet) {
        WeekText week = WeekText.read(sheet.get(WEEK_FIELD));
        return sheet.has(WEEK_FIELD) && week.problems().isEmpty() ? sheet.with(WEEK_FIELD, week.toString()) : sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return channel(sheet.get(CHANNEL))
                .filter(channel -> sheet.has(ACCESS_POINT))
                .map(channel -> key(sheet.get(ACCESS_POINT), channel))
                .orElse("");
    }

    @Override
    public ChannelWeek write(String key, int number, Publication publication, Sheet sheet) {
        int end = key.lastIndexOf(SEPARATOR);
        Channel channel = Channel.valueOf(key.substring(end + SEPARATOR.length()).toUpperCase(Locale.ROOT));
        return new ChannelWeek(key.substring(0, end), channel, number, publication, WeekText.read(sheet.get(WEEK_FIELD)).hours());
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<ChannelWeek> others) {
        List<Trouble> troubles = new ArrayList<>();
        if (!key.isEmpty() && !newKey(sheet).isEmpty() && !newKey(sheet).equals(key)) {
            troubles.add(Trouble.in(CHANNEL, "beheer.weken.fout.vast"));
        }
        WeekText.read(sheet.get(WEEK_FIELD)).problems().forEach(problem -> troubles.add(Trouble.in(
                WEEK_FIELD, "beheer.weken.fout." + problem.reason(), problem.number(), problem.line())));
        return troubles;
    }

    /** Another first day makes a successor, which begins to count by itself. */
    @Override
    public int nextRevision(List<ChannelWeek> own, LocalDate validFrom) {
        return 1 + own.stream()
                .filter(week -> week.getPublication().getValidFrom().equals(validFrom))
                .mapToInt(PublicRecord::getRevision)
                .max()
                .orElse(0);
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return team(key, sheet).map(slug -> "/wijkteams/" + slug);
    }

    @Override
    public Optional<String> team(String key, Sheet sheet) {
        return key.contains(SEPARATOR)
                ? Optional.of(key.substring(0, key.lastIndexOf(SEPARATOR)))
                : Optional.ofNullable(sheet.orNull(ACCESS_POINT));
    }

    @Override
    public int monthsBetweenChecks() {
        return 6;
    }
}
