package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.publishing.Status;

/**
 * The rows of public records as they were when something was last published, in memory: for who reads them and changes nothing. A row
 * changes only in a transaction that raises the count of publications, on whatever server, so while that stands they are the same.
 */
@ApplicationScoped
public class KnownRevisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Revisions revisions;

    @Inject
    PublicationCount count;

    private final Map<String, Kept> all = new ConcurrentHashMap<>();

    private record Kept(long generation, List<? extends PublicRecord> rows) {}

    /** Of every status and day. */
    @Transactional
    @SuppressWarnings("unchecked")
    public <T extends PublicRecord> List<T> all(RecordKind<T> kind) {
        Optional<Long> generation = count.generation();
        if (generation.isEmpty()) {
            return revisions.all(kind);
        }
        Kept kept = all.compute(kind.name(), (name, before) -> before != null && before.generation() == generation.get()
                ? before
                : new Kept(generation.get(), read(kind)));
        return (List<T>) kept.rows();
    }

    private <T extends PublicRecord> List<T> read(RecordKind<T> kind) {
        List<T> rows = List.copyOf(revisions.all(kind));
        // who changes what the same transaction reads later changes rows of its own
        rows.forEach(em::detach);
        return rows;
    }

    public <T extends PublicRecord> List<T> published(RecordKind<T> kind) {
        return all(kind).stream().filter(revision -> revision.getPublication().getStatus() == Status.GEPUBLICEERD).toList();
    }

    public <T extends PublicRecord> List<T> of(RecordKind<T> kind, String key) {
        return all(kind).stream().filter(revision -> kind.key(revision).equals(key)).toList();
    }

    /** All versions of a record, the newest first, with who made them. */
    @Transactional
    public <T extends PublicRecord> List<Version> versions(RecordKind<T> kind, String key) {
        Map<Long, MadeVersion> made = madeOf(kind.name(), key);
        return of(kind, key).stream()
                .sorted(Revisions.LATER.reversed())
                .map(revision -> Revisions.version(kind, revision, made.get(revision.getId())))
                .toList();
    }

    private Map<Long, MadeVersion> madeOf(String kind, String key) {
        return em.createQuery("select m from MadeVersion m where m.kind = :kind and m.recordKey = :key", MadeVersion.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultStream()
                .collect(Collectors.toMap(MadeVersion::getRecordId, Function.identity()));
    }
}
