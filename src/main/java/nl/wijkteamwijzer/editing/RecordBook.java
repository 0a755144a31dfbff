package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.Status;

/** All versions of one kind of record at one moment, read once: for what looks at many of them. */
public final class RecordBook<T extends PublicRecord> {

    private final RecordKind<T> kind;
    private final LocalDate today;
    private final List<T> published;
    private final Map<String, List<T>> byKey;

    /** @param all revisions, of every status; they are not changed */
    public RecordBook(RecordKind<T> kind, List<T> all, LocalDate today) {
        this.kind = kind;
        this.today = today;
        published = SheetCheck.published(all);
        byKey = all.stream().collect(Collectors.groupingBy(kind::key, TreeMap::new, Collectors.toList()));
    }

    /**
     * A version that the public sees, or will see.
     *
     * @param state which number of the state in which it was read; null: it is new
     */
    public record Shown(String key, String title, Long id, Integer state, Sheet sheet) {}

    /** What is in force and what comes, by key and then by day. */
    public List<Shown> shown() {
        return byKey.keySet().stream().flatMap(key -> shown(key).stream()).toList();
    }

    /** The same of one record; empty when there is none of that key, or nothing of it is in force or comes. */
    public List<Shown> shown(String key) {
        List<T> own = of(key);
        return Stream.concat(
                        Revisions.inForce(own, today).stream(),
                        own.stream()
                                .filter(revision -> revision.getPublication().getStatus() == Status.GEPUBLICEERD)
                                .filter(revision -> revision.getPublication().getValidFrom().isAfter(today))
                                .sorted(Comparator.comparing(revision -> revision.getPublication().getValidFrom())))
                .map(revision -> new Shown(key, kind.title(revision), revision.getId(), revision.getState(), Revisions.sheet(kind, revision)))
                .toList();
    }

    /** With what a change of a version begins: from today on, if it is in force already. */
    public Sheet start(Shown shown) {
        List<T> own = of(shown.key());
        T revision = own.stream().filter(one -> one.getId().equals(shown.id())).findFirst().orElseThrow();
        return DraftStart.of(kind, revision, own, today);
    }

    /** With what a new record begins. */
    public Sheet start(Sheet typed) {
        return DraftStart.ofNew(kind, typed, today);
    }

    private List<T> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /**
     * What stands in the way of each, if all go out together: each is looked at as if the others were public already. Whether it must be
     * said why the past changes is not looked at.
     */
    public List<List<Trouble>> troubles(List<Proposal> proposals) {
        List<List<Trouble>> ofFields = proposals.stream().map(one -> SheetCheck.ofFields(kind, one.sheet())).toList();
        List<T> then = asItWouldBe(
                proposals.stream().filter(one -> SheetCheck.ofFields(kind, one.sheet()).isEmpty()).toList());
        List<List<Trouble>> all = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            all.add(ofFields.get(i).isEmpty() ? troubles(proposals.get(i), then) : ofFields.get(i));
        }
        return all;
    }

    private List<Trouble> troubles(Proposal one, List<T> then) {
        List<Trouble> found = new ArrayList<>(SheetCheck.ofRecord(kind, one.key(), one.sheet(), of(key(one)), today));
        found.addAll(kind.check(key(one), one.sheet(), then));
        return found;
    }

    private String key(Proposal one) {
        return one.isNew() ? kind.newKey(one.sheet()) : one.key();
    }

    private List<T> asItWouldBe(List<Proposal> proposals) {
        Map<String, Proposal> changed = proposals.stream().collect(Collectors.toMap(this::key, one -> one, (one, other) -> one));
        List<T> then = new ArrayList<>();
        for (T revision : published) {
            Proposal change = changed.get(kind.key(revision));
            then.add(change == null ? revision : ended(revision, change.sheet()));
        }
        changed.forEach((key, one) -> made(key, one.sheet()).ifPresent(then::add));
        return then;
    }

    /** The same version, which ends with the last day of a new one; a copy, for what is public stays as it is. */
    private T ended(T revision, Sheet newer) {
        Publication was = revision.getPublication();
        Optional<LocalDate> last = CommonFields.day(newer, CommonFields.TO);
        if (last.isEmpty() || was.getValidFrom().isAfter(last.get())) {
            return revision;
        }
        Publication until = Publication.published(was.getValidFrom(), was.getValidTo().orElse(null), was.getCheckedOn(),
                was.getReviewOn(), was.getSource(), was.isVoorbeeld()).keptBy(was.getOwner());
        until.endOn(last.get());
        return kind.write(kind.key(revision), revision.getRevision(), until, kind.read(revision));
    }

    private Optional<T> made(String key, Sheet sheet) {
        try {
            return Optional.of(write(key, sheet));
        } catch (RuntimeException e) {
            return Optional.empty(); // the check of the kind tells what cannot be
        }
    }

    private T write(String key, Sheet sheet) {
        LocalDate from = CommonFields.day(sheet, CommonFields.FROM).orElse(today);
        Publication publication = Publication.published(
                from, CommonFields.day(sheet, CommonFields.TO).orElse(null), today, null, null, false);
        return kind.write(key, kind.nextRevision(of(key), from), publication, sheet);
    }
}
