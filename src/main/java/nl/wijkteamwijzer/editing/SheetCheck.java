package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** Says what still stands between a sheet and the public. */
@ApplicationScoped
public class SheetCheck {

    /** That a past day changes while nobody said why. */
    static final Trouble PAST = Trouble.in(CommonFields.FROM, "beheer.trouble.past");

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /**
     * @param key of the record; null: it is new
     * @param reason why it changes; null or empty when nobody said
     * @param written on which day: what begins earlier changes the past
     */
    <T extends PublicRecord> List<Trouble> troubles(RecordKind<T> kind, String key, Sheet sheet, String reason, LocalDate written) {
        List<Trouble> found = ofFields(kind, sheet);
        if (!found.isEmpty()) {
            return found; // further on fields are taken at their word
        }
        List<T> all = revisions.all(kind);
        String itsKey = key == null ? kind.newKey(sheet) : key;
        List<T> own = all.stream().filter(revision -> kind.key(revision).equals(itsKey)).toList();
        return Stream.concat(
                        ofRecord(kind, key, sheet, own, LocalDate.now(clock)).stream(),
                        Stream.concat(past(sheet, reason, written).stream(), kind.check(itsKey, sheet, published(all)).stream()))
                .toList();
    }

    /** Of each field by itself. */
    static List<Trouble> ofFields(RecordKind<?> kind, Sheet sheet) {
        return CommonFields.allOf(kind).stream().flatMap(field -> inField(field, sheet.get(field.name())).stream()).toList();
    }

    /**
     * Of a sheet, the fields of which are right, beside the versions of its record.
     *
     * @param key of the record; null: it is new
     */
    static <T extends PublicRecord> List<Trouble> ofRecord(RecordKind<T> kind, String key, Sheet sheet, List<T> own, LocalDate today) {
        List<Trouble> found = new ArrayList<>();
        order(sheet).ifPresent(found::add);
        if (key == null) {
            newKey(kind, kind.newKey(sheet), !own.isEmpty()).ifPresent(found::add);
        } else {
            coming(sheet, own).ifPresent(found::add);
            ended(sheet, own, today).ifPresent(found::add);
        }
        return found;
    }

    /**
     * What ending a record would leave undone, such as a gap between two periods; not what was the matter before.
     *
     * @param last of its versions
     * @param published all revisions of its kind that are
     */
    static <T extends PublicRecord> List<Trouble> ofEnd(RecordKind<T> kind, T last, LocalDate lastDay, List<T> published) {
        if (last.getPublication().getValidFrom().isAfter(lastDay)) {
            return List.of(); // it never begins
        }
        Sheet sheet = Revisions.sheet(kind, last);
        LocalDate end = CommonFields.day(sheet, CommonFields.TO).filter(day -> day.isBefore(lastDay)).orElse(lastDay);
        List<Trouble> before = kind.check(kind.key(last), sheet, published);
        return kind.check(kind.key(last), sheet.with(CommonFields.TO, end.toString()), published).stream()
                .filter(trouble -> !before.contains(trouble))
                .toList();
    }

    private static Optional<Trouble> inField(Field field, String text) {
        if (text.isEmpty()) {
            return field.required() ? Optional.of(Trouble.in(field.name(), "beheer.trouble.required")) : Optional.empty();
        }
        if (text.length() > field.most()) {
            return Optional.of(Trouble.in(field.name(), "beheer.trouble.tooLong", field.most(), text.length()));
        }
        return switch (field.kind()) {
            case LINE -> unless(!text.contains("\n"), field, "beheer.trouble.oneLine");
            case ADDRESS -> unless(text.matches("https?://\\S+"), field, "beheer.trouble.address");
            case DATE -> unless(isDay(text), field, "beheer.trouble.date");
            case YES_NO -> unless(text.equals("ja") || text.equals("nee"), field, "beheer.trouble.yesNo");
            case NUMBER -> inNumber(field, text);
            case AMOUNT -> unless(text.matches("\\d{1,8}(,\\d{1,2})?"), field, "beheer.trouble.amount");
            case CHOICE -> unless(field.choices().contains(text), field, "beheer.trouble.choice", String.join(", ", field.choices()));
            case CHOICES -> unless(field.choices().containsAll(text.lines().map(String::strip).toList()), field,
                    "beheer.trouble.choice", String.join(", ", field.choices()));
            case TEXT, MARKDOWN, LINES, WEEK -> Optional.empty();
        };
    }

    private static Optional<Trouble> inNumber(Field field, String text) {
        if (!text.matches("-?\\d{1,9}")) {
            return Optional.of(Trouble.in(field.name(), "beheer.trouble.number"));
        }
        // as texts: a year has no thousands
        return unless(field.range().holds(Integer.parseInt(text)), field, "beheer.trouble.range",
                String.valueOf(field.range().least()), String.valueOf(field.range().highest()));
    }

    private static Optional<Trouble> unless(boolean right, Field field, String key, Object... about) {
        return right ? Optional.empty() : Optional.of(Trouble.in(field.name(), key, about));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Trouble> order(Sheet sheet) {
        return CommonFields.day(sheet, CommonFields.TO)
                .filter(last -> last.isBefore(LocalDate.parse(sheet.get(CommonFields.FROM))))
                .map(last -> Trouble.in(CommonFields.TO, "beheer.trouble.endBeforeBegin"));
    }

    private static Optional<Trouble> newKey(RecordKind<?> kind, String key, boolean taken) {
        if (key.isEmpty()) {
            return Optional.of(Trouble.in(kind.fields().get(0).name(), "beheer.trouble.noKey"));
        }
        return taken ? Optional.of(Trouble.in(kind.fields().get(0).name(), "beheer.trouble.taken", key)) : Optional.empty();
    }

    /** What the public could know of days that are over changes only with a word about why. */
    static Optional<Trouble> past(Sheet sheet, String reason, LocalDate written) {
        boolean silent = reason == null || reason.isBlank();
        return silent && LocalDate.parse(sheet.get(CommonFields.FROM)).isBefore(written)
                ? Optional.of(PAST)
                : Optional.empty();
    }

    /** The higher revision wins on every day that both hold, so a change of now may not run into one that was made for later. */
    private static <T extends PublicRecord> Optional<Trouble> coming(Sheet sheet, List<T> own) {
        LocalDate from = LocalDate.parse(sheet.get(CommonFields.FROM));
        Optional<LocalDate> last = CommonFields.day(sheet, CommonFields.TO);
        return published(own).stream()
                .map(revision -> revision.getPublication().getValidFrom())
                .filter(begin -> begin.isAfter(from) && (last.isEmpty() || !begin.isAfter(last.get())))
                .min(LocalDate::compareTo)
                .map(begin -> Trouble.in(CommonFields.TO, "beheer.trouble.coming", begin.toString(), begin.minusDays(1).toString()));
    }

    /** A version that has ended takes those before it along, so that one of past days may not reach what is public now. */
    private static <T extends PublicRecord> Optional<Trouble> ended(Sheet sheet, List<T> own, LocalDate today) {
        return CommonFields.day(sheet, CommonFields.TO)
                .filter(last -> last.isBefore(today))
                .filter(last -> own.stream().map(PublicRecord::getPublication)
                        .anyMatch(publication -> publication.holdsOn(today) && !publication.getValidFrom().isAfter(last)))
                .map(last -> Trouble.in(CommonFields.TO, "beheer.trouble.endsWhatIsPublic"));
    }

    static <T extends PublicRecord> List<T> published(List<T> revisions) {
        return revisions.stream().filter(revision -> revision.getPublication().getStatus() == Status.GEPUBLICEERD).toList();
    }
}
