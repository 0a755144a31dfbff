package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** At which staff write, hand in and let out. Everything here asks what who calls may do with the record that it is about. */
@ApplicationScoped
@Needs(Right.SIGNED_IN)
public class Desk {

    /** How the keys of drafts of new records begin. */
    static final String NEW = "nieuw";

    static final String BEING_WRITTEN = "beheer.trouble.beingWritten";

    private static final int KEY_OF_NEW = 8;

    private static final int LONGEST_REMARK = 1000;

    private static final Pattern NEW_KEY = Pattern.compile(NEW + "-[0-9a-f]{" + KEY_OF_NEW + "}");

    @Inject
    RecordKinds kinds;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    KnownRevisions known;

    @Inject
    Listing listing;

    @Inject
    Release release;

    @Inject
    DeskRights rights;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The draft of a record that is there, or a new one begun from the version in force. */
    @Transactional
    public Draft open(String kind, String key) {
        Optional<Draft> written = drafts.of(kind, key).or(() -> drafts.alone().of(kind, key));
        if (written.isPresent()) {
            rights.needPen(kinds.named(kind), key, written.get().sheet());
            return written.get();
        }
        return begin(kinds.named(kind), key, null);
    }

    /** The same, but one that is new is not kept yet: for who only looks. */
    @Transactional
    public Draft look(String kind, String key) {
        RecordKind<?> named = kinds.named(kind);
        Draft draft = drafts.of(kind, key).orElseGet(() -> start(named, key, null));
        rights.needPen(named, key, draft.sheet());
        return draft;
    }

    /** An empty draft of a new record that is not kept yet. */
    @Transactional
    public Draft blank(String kind) {
        RecordKind<?> named = kinds.named(kind);
        rights.needPen(named, NEW, Sheet.empty());
        return new Draft(kind, newKey(), null, DraftStart.ofNew(named, Sheet.empty(), today()), rights.account(), now());
    }

    /** A draft by its number, for who may see records of its kind. */
    @Transactional
    public Draft draft(long id) {
        Draft draft = drafts.numbered(id);
        rights.needSight(kinds.named(draft.getKind()));
        return draft;
    }

    /** All records of a kind, with what is being written about them. */
    @Transactional
    public List<ListRow> list(String kind) {
        rights.needSight(kinds.named(kind));
        return listing.of(kinds.named(kind), today());
    }

    /** What the public sees of the record of a draft today; empty when it sees nothing. */
    @Transactional
    public Sheet inForce(Draft draft) {
        RecordKind<?> kind = kinds.named(draft.getKind());
        rights.needSight(kind);
        return known.versions(kind, draft.getRecordKey()).stream()
                .filter(version -> version.holdsOn(today()))
                .findFirst().map(Version::sheet).orElse(Sheet.empty());
    }

    /** A draft of a new record. */
    @Transactional
    public Draft begin(String kind, Sheet sheet) {
        return beginNew(kinds.named(kind), newKey(), sheet);
    }

    /**
     * An empty draft of a new record under the key that a form was given, or what was begun under it: a form that is sent twice begins
     * one.
     *
     * @param key of a {@link #blank} one; for any other text a new key is made
     */
    @Transactional
    public Draft beginOnce(String kind, String key) {
        String own = NEW_KEY.matcher(key).matches() ? key : newKey();
        return drafts.alone().of(kind, own).orElseGet(() -> beginNew(kinds.named(kind), own, Sheet.empty()));
    }

    private Draft beginNew(RecordKind<?> kind, String key, Sheet sheet) {
        rights.needPen(kind, key, sheet);
        drafts.any(kind.name(), key).ifPresent(drafts::remove);
        Draft draft = new Draft(kind.name(), key, null, DraftStart.ofNew(kind, kind.tidied(sheet), today()), rights.account(), now());
        if (!sheet.texts().isEmpty()) {
            draft.write(draft.sheet(), rights.account(), now());
        }
        return drafts.add(draft);
    }

    private static String newKey() {
        return NEW + "-" + UUID.randomUUID().toString().substring(0, KEY_OF_NEW);
    }

    /** A draft with the texts of an earlier version, from today on; what a colleague was writing must be gone first. */
    @Transactional
    public Draft restore(String kind, String key, long recordId) {
        drafts.of(kind, key).ifPresent(draft -> {
            throw new NotReady(List.of(Trouble.in(null, BEING_WRITTEN)));
        });
        return begin(kinds.named(kind), key, recordId);
    }

    private Draft begin(RecordKind<?> kind, String key, Long from) {
        Draft draft = start(kind, key, from);
        rights.needPen(kind, key, draft.sheet());
        drafts.any(kind.name(), key).ifPresent(drafts::remove);
        if (from != null) {
            draft.write(draft.sheet(), rights.account(), now());
        }
        return drafts.add(draft);
    }

    private <T extends PublicRecord> Draft start(RecordKind<T> kind, String key, Long from) {
        List<T> own = known.of(kind, key);
        T start = (from == null
                        ? Revisions.toStartFrom(own, today())
                        : own.stream().filter(revision -> revision.getId().equals(from)).findFirst())
                .orElseThrow(() -> new NotThere(kind.name() + " " + key));
        return new Draft(kind.name(), key, start.getId(), DraftStart.of(kind, start, own, today()), rights.account(), now());
    }

    /**
     * Takes over what somebody typed, field by field together with what a colleague saved meanwhile.
     *
     * @param opened what stood in the fields as they were opened
     * @param mine what stands in them now; a field that is not in it was not changed
     */
    @Transactional
    public Saved save(long draft, Sheet opened, Sheet mine) {
        Draft written = drafts.hold(draft).orElseThrow(() -> new NotThere("draft " + draft));
        RecordKind<?> kind = kinds.named(written.getKind());
        rights.needPen(kind, written.getRecordKey(), written.sheet());
        Merge merge = Merge.of(opened, written.sheet(), mine);
        Sheet sheet = kind.tidied(merge.sheet());
        if (!sheet.equals(written.sheet())) {
            rights.needPen(kind, written.getRecordKey(), sheet);
            written.write(sheet, rights.account(), now());
            drafts.flush();
        }
        return new Saved(written, merge.clashes());
    }

    /** What still stands between a draft and the public. */
    @Transactional
    public List<Trouble> troubles(Draft draft) {
        rights.needSight(kinds.named(draft.getKind()));
        return release.troubles(draft);
    }

    /** The same, but for a reason, which is given when it is handed in. */
    @Transactional
    public List<Trouble> standingInTheWay(Draft draft) {
        return troubles(draft).stream().filter(trouble -> !trouble.equals(SheetCheck.PAST)).toList();
    }

    /** The key that the record of a draft has, or will get. */
    public String keyOf(Draft draft) {
        return Release.key(kinds.named(draft.getKind()), draft);
    }

    /** What somebody should know before a draft goes out, though it may. */
    @Transactional
    public List<Trouble> advice(Draft draft) {
        return advice(kinds.named(draft.getKind()), draft);
    }

    private <T extends PublicRecord> List<Trouble> advice(RecordKind<T> kind, Draft draft) {
        rights.needSight(kind);
        return kind.advice(Release.key(kind, draft), draft.sheet(), known.published(kind));
    }

    /**
     * Hands a draft in to be approved.
     *
     * @param publishAt when it is to go out; null: as soon as it is approved
     * @throws NotReady when it is not complete
     */
    @Transactional
    public void submit(long draft, String reason, LocalDateTime publishAt) {
        Draft written = drafts.numbered(draft);
        rights.needOwnership(kinds.named(written.getKind()), written.getRecordKey(), written.sheet());
        written.submit(reason, publishAt, rights.account());
        needReady(written);
        trail.write(rights.account(), "INGEDIEND", written.getKind(), written.getRecordKey(), Optional.empty(),
                Optional.of(written.sheet()));
    }

    /**
     * Lets a draft out, now or at its moment.
     *
     * @param version of the draft that was read by who approves
     * @throws NotReady when it changed since then, or is not complete any more
     */
    @Transactional
    public void approve(long draft, int version) {
        Draft written = drafts.hold(draft).orElseThrow(() -> new NotThere("draft " + draft));
        RecordKind<?> kind = kinds.named(written.getKind());
        rights.needApproval(kind, written);
        needAlone(written);
        if (written.getStage() != Stage.TER_BEOORDELING || written.getVersion() != version) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.trouble.notSubmitted")));
        }
        needReady(written);
        if (written.getPublishAt() == null || !written.getPublishAt().isAfter(now())) {
            written.approve(rights.account());
            release.publish(written);
        } else {
            written.plan(rights.account());
            write(written, "INGEPLAND");
        }
    }

    /** What came in together goes out, and is thrown away, together: see {@link Bundles}. */
    private static void needAlone(Draft draft) {
        if (draft.getImportId() != null) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.trouble.together")));
        }
    }

    private void needReady(Draft draft) {
        List<Trouble> troubles = release.troubles(draft);
        if (!troubles.isEmpty()) {
            throw new NotReady(troubles);
        }
    }

    /**
     * To who wrote it.
     *
     * @param remark what is to be done
     * @throws NotReady when nothing is, or too much
     */
    @Transactional
    public void sendBack(long draft, String remark) {
        Draft written = drafts.numbered(draft);
        rights.needApproval(kinds.named(written.getKind()));
        String why = remark.replace("\r\n", "\n").strip();
        if (why.isEmpty()) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.review.remark.required")));
        }
        if (why.length() > LONGEST_REMARK) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.review.remark.tooLong", LONGEST_REMARK, why.length())));
        }
        written.sendBack(why);
        write(written, "TERUGGESTUURD");
    }

    /** Throws a draft away; {@link #bringBack} undoes it until a new draft of the same record is begun. */
    @Transactional
    public void discard(long draft) {
        Draft written = drafts.numbered(draft);
        rights.needPen(kinds.named(written.getKind()), written.getRecordKey(), written.sheet());
        needAlone(written);
        written.discard();
        write(written, "WEGGEGOOID");
    }

    @Transactional
    public void bringBack(long draft) {
        Draft written = drafts.numbered(draft);
        rights.needPen(kinds.named(written.getKind()), written.getRecordKey(), written.sheet());
        needAlone(written);
        written.bringBack();
        write(written, "TERUGGEHAALD");
    }

    /** All versions of a record, the newest first. */
    @Transactional
    public List<Version> versions(String kind, String key) {
        rights.needSight(kinds.named(kind));
        return known.versions(kinds.named(kind), key);
    }

    /** Somebody looked at what is public, and it needs no change. */
    @Transactional
    public void stillRight(String kind, String key) {
        stillRight(kinds.named(kind), key);
    }

    private <T extends PublicRecord> void stillRight(RecordKind<T> kind, String key) {
        T inForce = Revisions.inForce(revisions.of(kind, key), today()).orElseThrow(() -> new NotThere(kind.name() + " " + key));
        Sheet was = Revisions.sheet(kind, inForce);
        rights.needPen(kind, key, was);
        inForce.getPublication().check(today(), today().plusMonths(kind.monthsBetweenChecks()));
        release.announce();
        trail.write(rights.account(), "GECONTROLEERD", kind.name(), key, Optional.of(was), Optional.of(Revisions.sheet(kind, inForce)));
    }

    /**
     * Takes a record from the public after a day; what comes later does not come.
     *
     * @throws NotReady when something stands in the way: a draft, days that are over, or what would be missing then
     */
    @Transactional
    public void withdraw(String kind, String key, LocalDate lastDay, String reason) {
        withdraw(kinds.named(kind), key, lastDay, reason);
    }

    private <T extends PublicRecord> void withdraw(RecordKind<T> kind, String key, LocalDate lastDay, String reason) {
        rights.needApproval(kind);
        List<T> all = revisions.all(kind);
        List<T> own = all.stream().filter(revision -> kind.key(revision).equals(key)).toList();
        T last = Revisions.toStartFrom(own, lastDay).orElseThrow(() -> new NotThere(kind.name() + " " + key));
        needEnd(kind, last, lastDay, SheetCheck.published(all));
        Release.end(own, lastDay);
        release.announce();
        trail.write(rights.account(), "INGETROKKEN", kind.name(), key, Optional.empty(),
                Optional.of(Sheet.empty().with(CommonFields.TO, lastDay.toString()).with("reden", reason)));
    }

    private <T extends PublicRecord> void needEnd(RecordKind<T> kind, T last, LocalDate lastDay, List<T> published) {
        String key = kind.key(last);
        if (drafts.of(kind.name(), key).isPresent()) {
            throw new NotReady(List.of(Trouble.in(null, BEING_WRITTEN)));
        }
        LocalDate yesterday = today().minusDays(1);
        if (lastDay.isBefore(yesterday)) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.trouble.endsInThePast", yesterday)));
        }
        List<Trouble> missing = SheetCheck.ofEnd(kind, last, lastDay, published);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    private void write(Draft draft, String action) {
        trail.write(rights.account(), action, draft.getKind(), draft.getRecordKey(), Optional.empty(),
                Optional.ofNullable(draft.getRemark()).map(remark -> Sheet.empty().with("opmerking", remark)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
