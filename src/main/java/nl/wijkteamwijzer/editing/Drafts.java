package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What staff are writing. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext
    EntityManager em;

    /** @throws NotThere when it has been published or thrown away for good */
    public Draft numbered(long id) {
        return Optional.ofNullable(em.find(Draft.class, id)).orElseThrow(() -> new NotThere("draft " + id));
    }

    /** The one that is being written about a record; what was thrown away is not. */
    public Optional<Draft> of(String kind, String key) {
        return any(kind, key).filter(draft -> draft.getStage() != Stage.WEGGEGOOID);
    }

    Optional<Draft> any(String kind, String key) {
        return em.createQuery("select d from Draft d where d.kind = :kind and d.recordKey = :key", Draft.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Of one kind; what was thrown away is not among them. */
    public List<Draft> ofKind(String kind) {
        return em.createQuery("select d from Draft d where d.kind = :kind and d.stage <> :gone order by d.recordKey", Draft.class)
                .setParameter("kind", kind)
                .setParameter("gone", Stage.WEGGEGOOID)
                .getResultList();
    }

    /** Of one import, by record; what was thrown away is not among them. */
    public List<Draft> ofImport(long importId) {
        return em.createQuery("select d from Draft d where d.importId = :import and d.stage <> :gone order by d.recordKey", Draft.class)
                .setParameter("import", importId)
                .setParameter("gone", Stage.WEGGEGOOID)
                .getResultList();
    }

    /** The imports of which drafts are left; what was thrown away is none. */
    public Set<Long> imports() {
        return em.createQuery("select distinct d.importId from Draft d where d.importId is not null and d.stage <> :gone", Long.class)
                .setParameter("gone", Stage.WEGGEGOOID)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Of one kind by the keys of their records, with what was thrown away. */
    Map<String, Draft> byKey(String kind) {
        return em.createQuery("select d from Draft d where d.kind = :kind", Draft.class)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toMap(Draft::getRecordKey, Function.identity()));
    }

    /** Of all kinds, the oldest change first; what was thrown away is not among them. */
    public List<Draft> all() {
        return em.createQuery("select d from Draft d where d.stage <> :gone order by d.changedAt, d.id", Draft.class)
                .setParameter("gone", Stage.WEGGEGOOID)
                .getResultList();
    }

    /** The numbers of those that are to go out by that moment and did not fail before. */
    List<Long> due(LocalDateTime moment) {
        return em.createQuery("select d.id from Draft d where d.stage = :planned and d.publishAt <= :moment and d.failedAt is null"
                        + " order by d.publishAt, d.id", Long.class)
                .setParameter("planned", Stage.INGEPLAND)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** For this transaction only; nothing when another node was first. */
    Optional<Draft> hold(long id) {
        return Optional.ofNullable(em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * After whoever is beginning a draft: until this transaction ends nobody else does, so that of one record there is one. Waits at the
     * row at which publications wait too.
     */
    Drafts alone() {
        em.createNativeQuery("update publication_count set generation = generation where id = 1").executeUpdate();
        return this;
    }

    Draft add(Draft draft) {
        em.persist(draft);
        em.flush();
        return draft;
    }

    void remove(Draft draft) {
        em.remove(draft);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
