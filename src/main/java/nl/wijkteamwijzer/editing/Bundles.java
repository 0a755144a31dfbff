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
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** Changes of one kind that came in together: handed in, let out and undone together, or not at all. */
@ApplicationScoped
@Needs(Right.SIGNED_IN)
public class Bundles {

    @PersistenceContext
    EntityManager em;

    @Inject
    RecordKinds kinds;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Release release;

    @Inject
    DeskRights rights;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Hands in a draft for each.
     *
     * @throws NotReady when something stands in the way of one of them, or a colleague is writing it
     */
    @Transactional
    public void handIn(String kind, long importId, List<Proposal> proposals, String reason) {
        RecordKind<?> named = kinds.named(kind);
        need(named, proposals);
        LocalDate today = LocalDate.now(clock);
        refuse(proposals.stream().flatMap(one -> SheetCheck.past(one.sheet(), reason, today).stream()).toList());
        Map<String, Draft> written = drafts.byKey(kind);
        int number = 0;
        for (Proposal one : proposals) {
            number++;
            rights.needPen(named, one.isNew() ? named.newKey(one.sheet()) : one.key(), one.sheet());
            Draft before = one.isNew() ? null : written.get(one.key());
            if (before != null && before.getStage() != Stage.WEGGEGOOID) {
                throw new NotReady(List.of(Trouble.in(null, Desk.BEING_WRITTEN)));
            }
            Optional.ofNullable(before).ifPresent(drafts::remove);
            hand(kind, importId, one, one.isNew() ? "nieuw-" + importId + "-" + number : one.key(), reason);
        }
    }

    /** Begins a draft of each new record, that somebody has to fill in and hand in before what came with it can go out. */
    @Transactional
    public void begin(String kind, long importId, List<Sheet> sheets) {
        RecordKind<?> named = kinds.named(kind);
        int number = 0;
        for (Sheet sheet : sheets) {
            number++;
            rights.needPen(named, named.newKey(sheet), sheet);
            Draft draft = new Draft(kind, "nieuw-" + importId + "-leeg-" + number, null, sheet, rights.account(), now());
            draft.write(sheet, rights.account(), now());
            draft.belongTo(importId);
            em.persist(draft);
        }
        em.flush();
    }

    private void hand(String kind, long importId, Proposal one, String key, String reason) {
        Draft draft = new Draft(kind, key, one.basedOn(), one.sheet(), rights.account(), now());
        draft.submit(reason, null, rights.account());
        draft.belongTo(importId);
        em.persist(draft);
        trail.write(rights.account(), "INGEDIEND", kind, key, Optional.empty(), Optional.of(one.sheet()));
    }

    private <T extends PublicRecord> void need(RecordKind<T> kind, List<Proposal> proposals) {
        refuse(new RecordBook<>(kind, revisions.all(kind), LocalDate.now(clock)).troubles(proposals).stream()
                .flatMap(List::stream).toList());
    }

    private static void refuse(List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            throw new NotReady(troubles);
        }
    }

    /** Whether this person may let out all that waits of an import. */
    @Transactional
    public boolean mayApprove(long importId) {
        List<Draft> waiting = waiting(importId);
        return !waiting.isEmpty()
                && waiting.stream().allMatch(draft -> rights.mayApprove(kinds.named(draft.getKind()), draft));
    }

    /**
     * Lets out all that waits of an import.
     *
     * @param edition of what waited when who approves read it
     * @throws NotReady when it changed since then, or something stands in the way of one of them by now
     */
    @Transactional
    public void approve(long importId, int edition) {
        List<Draft> waiting = waiting(importId).stream().flatMap(draft -> drafts.hold(draft.getId()).stream()).toList();
        if (waiting.isEmpty() || edition(waiting) != edition) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.trouble.notSubmitted")));
        }
        RecordKind<?> kind = kinds.named(waiting.get(0).getKind());
        waiting.forEach(draft -> rights.needApproval(kind, draft));
        need(kind, waiting.stream().map(this::proposal).toList());
        refuse(waiting.stream()
                .flatMap(draft -> SheetCheck.past(draft.sheet(), draft.getReason(), draft.getChangedAt().toLocalDate()).stream())
                .toList());
        waiting.forEach(draft -> draft.approve(rights.account()));
        release.publish(kind, waiting);
    }

    /** All that is left of an import, or nothing while somebody is writing in one of them. */
    private List<Draft> waiting(long importId) {
        List<Draft> left = drafts.ofImport(importId);
        return left.stream().allMatch(draft -> draft.getStage() == Stage.TER_BEOORDELING) ? left : List.of();
    }

    /** By which can be told whether what waits of an import is still what somebody read. */
    @Transactional
    public int edition(long importId) {
        return edition(waiting(importId));
    }

    private static int edition(List<Draft> waiting) {
        return waiting.stream().map(draft -> List.of(draft.getId(), draft.getVersion())).toList().hashCode();
    }

    private Proposal proposal(Draft draft) {
        return new Proposal(draft.isNew() ? null : draft.getRecordKey(), draft.getBasedOn().orElse(null),
                Release.goingOutOn(LocalDate.now(clock), draft));
    }

    /** The versions that an import brought to the public. */
    @Transactional
    public List<MadeVersion> published(long importId) {
        return em.createQuery("select m from MadeVersion m where m.importId = :import order by m.recordKey", MadeVersion.class)
                .setParameter("import", importId)
                .getResultList();
    }

    /** The imports that brought something to the public. */
    @Transactional
    public Set<Long> published() {
        return em.createQuery("select distinct m.importId from MadeVersion m where m.importId is not null", Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether this person may undo an import: write what is not public yet, and let out what is to come in place of what is. */
    @Transactional
    public boolean mayUndo(String kind, long importId) {
        RecordKind<?> named = kinds.named(kind);
        List<Draft> left = drafts.ofImport(importId);
        boolean out = !published(importId).isEmpty();
        return (out || !left.isEmpty())
                && (!out || rights.mayApprove(named))
                && left.stream().allMatch(draft -> rights.mayWrite(named, draft.getRecordKey(), draft.sheet()));
    }

    /**
     * Throws away the drafts of an import, and puts back what the public saw before its versions.
     *
     * @throws NotReady when one of its records was changed again since, or a colleague is writing it
     */
    @Transactional
    public void undo(String kind, long importId, String reason) {
        RecordKind<?> named = kinds.named(kind);
        for (Draft draft : drafts.ofImport(importId)) {
            rights.needPen(named, draft.getRecordKey(), draft.sheet());
            draft.discard();
            trail.write(rights.account(), "WEGGEGOOID", kind, draft.getRecordKey(), Optional.empty(), Optional.empty());
        }
        List<MadeVersion> made = published(importId);
        if (!made.isEmpty()) {
            rights.needApproval(named);
            putBack(named, made, reason);
        }
    }

    private <T extends PublicRecord> void putBack(RecordKind<T> kind, List<MadeVersion> made, String reason) {
        UndoneVersions<T> undone = new UndoneVersions<>(kind, revisions.all(kind), LocalDate.now(clock));
        refuse(made.stream().flatMap(version -> undone.changedSince(version).stream()).toList());
        Set<String> written = drafts.ofKind(kind.name()).stream().map(Draft::getRecordKey).collect(Collectors.toSet());
        refuse(made.stream().filter(version -> written.contains(version.getRecordKey())).map(undone::beingWritten).toList());
        List<Draft> back = made.stream().flatMap(version -> undone.before(version).stream())
                .map(before -> draft(kind, before, reason)).toList();
        made.forEach(version -> undone.withdraw(version).ifPresent(became -> trail.write(
                rights.account(), "INGETROKKEN", kind.name(), version.getRecordKey(), Optional.empty(), Optional.of(became))));
        release.publish(kind, back);
    }

    private Draft draft(RecordKind<?> kind, Proposal before, String reason) {
        Draft draft = new Draft(kind.name(), before.key(), before.basedOn(), before.sheet(), rights.account(), now());
        draft.submit(reason, null, rights.account());
        draft.approve(rights.account());
        return draft;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
