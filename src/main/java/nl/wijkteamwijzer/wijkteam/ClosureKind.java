package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.editing.Field.Kind.CHOICE;
import static nl.wijkteamwijzer.editing.Field.Kind.DATE;
import static nl.wijkteamwijzer.editing.Field.Kind.LINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.publishing.Publication;

/** Closures as staff write them: of a gemeente, an access point or one of its channels, on one day or on several. */
@ApplicationScoped
public class ClosureKind implements RecordKind<Closure> {

    public static final String NAME = "sluitingen";

    @Inject
    PlaceChoices places;

    protected ClosureKind() {
        // for CDI
    }

    ClosureKind(PlaceChoices places) {
        this.places = places;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Closure> type() {
        return Closure.class;
    }

    @Override
    public Subject subject() {
        return Subject.TEAMS;
    }

    @Override
    public List<Field> fields() {
        Stream<Field> place = Stream.of(
                Field.choice(ClosureSheet.GEMEENTE, CHOICE, places.gemeenten()).must(),
                Field.choice(ClosureSheet.ACCESS_POINT, CHOICE, places.accessPoints()),
                Field.choice(ClosureSheet.CHANNEL, CHOICE, Stream.of(Channel.values()).map(Channel::name).toList()),
                Field.of(ClosureSheet.FIRST_DAY, DATE, 10).must(),
                Field.of(ClosureSheet.LAST_DAY, DATE, 10),
                Field.of(ClosureSheet.HOURS, LINE, 30));
        return Stream.concat(place, Translations.fields(Field.of(ClosureSheet.REASON, LINE, 200), true)).toList();
    }

    @Override
    public Optional<String> choiceName(Field field, String choice, String language) {
        return switch (field.name()) {
            case ClosureSheet.GEMEENTE -> places.gemeente(choice);
            case ClosureSheet.ACCESS_POINT -> places.accessPoint(choice);
            default -> PlaceChoices.channel(choice, language);
        };
    }

    @Override
    public String key(Closure revision) {
        return revision.recordKey();
    }

    @Override
    public String title(Closure revision) {
        String place = revision.accessPoint() == null
                ? places.gemeente(revision.gemeente().value()).orElse(revision.gemeente().value())
                : places.accessPoint(revision.accessPoint()).orElse(revision.accessPoint());
        return place + ": " + revision.reason("nl");
    }

    @Override
    public Sheet read(Closure revision) {
        return ClosureSheet.read(revision);
    }

    @Override
    public Sheet tidied(Sheet sheet) {
        return new ClosureSheet(sheet).tidied().sheet();
    }

    @Override
    public String newKey(Sheet sheet) {
        return new ClosureSheet(sheet).key();
    }

    @Override
    public Closure write(String key, int number, Publication publication, Sheet sheet) {
        return new Closure(key, number, publication, new ClosureSheet(sheet));
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Closure> others) {
        ClosureSheet written = new ClosureSheet(sheet);
        List<Trouble> troubles = new ArrayList<>();
        if (!key.isEmpty() && !written.isAtPlaceOf(key)) {
            troubles.add(Trouble.in(ClosureSheet.ACCESS_POINT, "beheer.sluitingen.fout.vast"));
        }
        if (written.day(ClosureSheet.LAST_DAY).isPresent()
                && written.day(ClosureSheet.FIRST_DAY).filter(first -> first.isAfter(written.lastDay())).isPresent()) {
            troubles.add(Trouble.in(ClosureSheet.LAST_DAY, "beheer.sluitingen.fout.laatsteDag"));
        }
        written.trouble().ifPresent(reason -> troubles.add(Trouble.in(
                ClosureSheet.HOURS, "beheer.sluitingen.fout." + reason, sheet.get(ClosureSheet.HOURS))));
        return troubles;
    }

    @Override
    public Optional<String> publicPath(String key, Sheet sheet) {
        return Optional.of(sheet.has(ClosureSheet.ACCESS_POINT) ? "/wijkteams/" + sheet.get(ClosureSheet.ACCESS_POINT) : "/wijkteams");
    }

    @Override
    public Optional<String> team(String key, Sheet sheet) {
        return Optional.ofNullable(sheet.orNull(ClosureSheet.ACCESS_POINT));
    }

    @Override
    public boolean endsByItself() {
        return true;
    }
}
