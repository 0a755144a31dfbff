package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** The rows of public records, of every status and day. */
@ApplicationScoped
public class Revisions {

    /** Of several that hold on a day the one that began last; of one beginning the highest. */
    private static final Comparator<PublicRecord> LATER = Comparator
            .comparing((PublicRecord revision) -> revision.getPublication().getValidFrom())
            .thenComparing(PublicRecord::getRevision);

    @PersistenceContext
    EntityManager em;

    public <T extends PublicRecord> List<T> all(RecordKind<T> kind) {
        return em.createQuery("select r from " + kind.type().getSimpleName() + " r", kind.type()).getResultList();
    }

    public <T extends PublicRecord> List<T> published(RecordKind<T> kind) {
        return all(kind).stream().filter(revision -> revision.getPublication().getStatus() == Status.GEPUBLICEERD).toList();
    }

    public <T extends PublicRecord> List<T> of(RecordKind<T> kind, String key) {
        return all(kind).stream().filter(revision -> kind.key(revision).equals(key)).toList();
    }

    /** The one that the public sees on a day. */
    static <T extends PublicRecord> Optional<T> inForce(List<T> ofOneRecord, LocalDate day) {
        return PublicRecord.inForceOn(day, ofOneRecord).stream().max(LATER);
    }

    /** The one from which a change begins: in force, else the first that comes, else the last that was. */
    static <T extends PublicRecord> Optional<T> toStartFrom(List<T> ofOneRecord, LocalDate day) {
        return inForce(ofOneRecord, day)
                .or(() -> ofOneRecord.stream()
                        .filter(revision -> revision.getPublication().getStatus() == Status.GEPUBLICEERD)
                        .filter(revision -> revision.getPublication().getValidFrom().isAfter(day))
                        .min(LATER))
                .or(() -> ofOneRecord.stream().max(LATER));
    }

    /** All versions of a record, the newest first, with who made them. */
    public <T extends PublicRecord> List<Version> versions(RecordKind<T> kind, String key) {
        Map<Long, MadeVersion> made = madeOf(kind.name(), key);
        return of(kind, key).stream()
                .sorted(LATER.reversed())
                .map(revision -> version(kind, revision, made.get(revision.getId())))
                .toList();
    }

    static <T extends PublicRecord> Version version(RecordKind<T> kind, T revision, MadeVersion made) {
        return new Version(revision.getId() == null ? 0 : revision.getId(), revision.getRevision(), kind.title(revision),
                revision.getPublication(), sheet(kind, revision), made);
    }

    static <T extends PublicRecord> Sheet sheet(RecordKind<T> kind, T revision) {
        return kind.read(revision).withAll(CommonFields.read(revision.getPublication()));
    }

    private Map<Long, MadeVersion> madeOf(String kind, String key) {
        return em.createQuery("select m from MadeVersion m where m.kind = :kind and m.recordKey = :key", MadeVersion.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultStream()
                .collect(Collectors.toMap(MadeVersion::getRecordId, Function.identity()));
    }
}
