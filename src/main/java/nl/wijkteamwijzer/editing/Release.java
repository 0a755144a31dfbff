package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.publishing.Status;

/** Makes a new version of a record from a draft. Asks nobody's rights: that was done when it was approved. */
@ApplicationScoped
public class Release {

    @PersistenceContext
    EntityManager em;

    @Inject
    RecordKinds kinds;

    @Inject
    Revisions revisions;

    @Inject
    Drafts drafts;

    @Inject
    SheetCheck check;

    @Inject
    Trail trail;

    @Inject
    PublicationCount count;

    @Inject
    Clock clock;

    /** @throws NotReady when something stands in the way */
    @Transactional
    public void publish(Draft draft) {
        RecordKind<?> kind = kinds.named(draft.getKind());
        List<Trouble> troubles = troubles(draft);
        if (!troubles.isEmpty()) {
            throw new NotReady(troubles);
        }
        publish(kind, List.of(draft));
    }

    /** Drafts of one kind, all of them; who calls has looked whether something stands in the way. */
    @Transactional
    public <T extends PublicRecord> void publish(RecordKind<T> kind, List<Draft> together) {
        Map<String, List<T>> all = revisions.all(kind).stream().collect(Collectors.groupingBy(kind::key));
        List<Made<T>> made = together.stream()
                .map(draft -> make(kind, draft, all.getOrDefault(key(kind, draft), List.of())))
                .toList();
        em.flush();
        made.forEach(one -> record(kind, one));
        count.raise();
    }

    /** @param followed what the public would have seen instead; null: nothing */
    private record Made<T>(Draft draft, T revision, T followed, LocalDate followedUntil, Sheet before) {}

    private <T extends PublicRecord> Made<T> make(RecordKind<T> kind, Draft draft, List<T> own) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = CommonFields.day(goingOutOn(today, draft), CommonFields.FROM).orElse(today);
        T followed = Revisions.inForce(own, from).orElse(null);
        LocalDate until = followed == null ? null : followed.getPublication().getValidTo().orElse(null);
        Sheet before = Revisions.inForce(own, today).map(revision -> Revisions.sheet(kind, revision)).orElse(null);
        T revision = revision(kind, draft, own);
        em.persist(revision);
        return new Made<>(draft, revision, followed, until, before);
    }

    private <T extends PublicRecord> void record(RecordKind<T> kind, Made<T> made) {
        Draft draft = made.draft();
        String key = key(kind, draft);
        MadeVersion version = new MadeVersion(draft, key, made.revision().getId(), LocalDateTime.now(clock));
        if (made.followed() != null) {
            version.follow(made.followed().getId(), made.followedUntil());
        }
        em.persist(version);
        String who = draft.getApprovedBy() == null ? draft.getChangedBy() : draft.getApprovedBy();
        trail.write(who, "GEPUBLICEERD", kind.name(), key, Optional.ofNullable(made.before()),
                Optional.of(Revisions.sheet(kind, made.revision())));
        drafts.remove(draft);
    }

    List<Trouble> troubles(Draft draft) {
        RecordKind<?> kind = kinds.named(draft.getKind());
        Sheet sheet = goingOutOn(draft.outOn(LocalDate.now(clock)), draft);
        return check.troubles(kind, draft.isNew() ? null : draft.getRecordKey(), sheet, draft.getReason(),
                draft.getChangedAt().toLocalDate());
    }

    /** Does to the public records what publishing would do, for a transaction that is taken back. */
    void imagine(Draft draft) {
        List<Trouble> troubles = troubles(draft).stream().filter(trouble -> !trouble.equals(SheetCheck.PAST)).toList();
        if (!troubles.isEmpty()) {
            throw new NotReady(troubles);
        }
        make(kinds.named(draft.getKind()), draft);
    }

    /** The new version and what it does to the others, within a transaction; the draft stays. */
    <T extends PublicRecord> T make(RecordKind<T> kind, Draft draft) {
        T made = revision(kind, draft, revisions.of(kind, key(kind, draft)));
        em.persist(made);
        em.flush();
        return made;
    }

    private <T extends PublicRecord> T revision(RecordKind<T> kind, Draft draft, List<T> own) {
        LocalDate today = LocalDate.now(clock);
        Sheet sheet = goingOutOn(today, draft);
        LocalDate from = CommonFields.day(sheet, CommonFields.FROM).orElse(today);
        Optional<LocalDate> last = CommonFields.day(sheet, CommonFields.TO);
        boolean voorbeeld = Revisions.toStartFrom(own, today).filter(revision -> revision.getPublication().isVoorbeeld()).isPresent();
        Publication publication = Publication.published(from, last.orElse(null), today,
                CommonFields.day(sheet, CommonFields.REVIEW).orElse(today.plusMonths(kind.monthsBetweenChecks())),
                sheet.orNull(CommonFields.SOURCE), voorbeeld).keptBy(sheet.orNull(CommonFields.OWNER));
        last.ifPresent(day -> endThoseBefore(own, day));
        return kind.write(key(kind, draft), kind.nextRevision(own, from), publication, sheet);
    }

    /** Takes a record from the public after a day. */
    static void end(List<? extends PublicRecord> own, LocalDate last) {
        endThoseBefore(own, last);
        published(own).filter(publication -> publication.getValidFrom().isAfter(last)).forEach(Publication::withdraw);
    }

    /** Else an older version, which knew of no end, would come back after the last day of the new one. */
    private static void endThoseBefore(List<? extends PublicRecord> own, LocalDate last) {
        published(own).filter(publication -> !publication.getValidFrom().isAfter(last)).forEach(publication -> publication.endOn(last));
    }

    private static Stream<Publication> published(List<? extends PublicRecord> own) {
        return own.stream().map(PublicRecord::getPublication)
                .filter(publication -> publication.getStatus() == Status.GEPUBLICEERD);
    }

    /** What is published has changed. */
    void announce() {
        count.raise();
    }

    /** As it goes out on a day: what was to begin on the day it was written begins then. */
    static Sheet goingOutOn(LocalDate day, Draft draft) {
        LocalDate written = draft.getChangedAt().toLocalDate();
        boolean late = written.isBefore(day) && draft.sheet().get(CommonFields.FROM).equals(written.toString());
        return late ? draft.sheet().with(CommonFields.FROM, day.toString()) : draft.sheet();
    }

    static String key(RecordKind<?> kind, Draft draft) {
        return draft.isNew() ? kind.newKey(draft.sheet()) : draft.getRecordKey();
    }
}
