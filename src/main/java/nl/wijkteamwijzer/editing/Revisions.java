package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** The rows of public records, of every status and day, as they stand in the database: for who will change them. */
@ApplicationScoped
public class Revisions {

    /** Of several that hold on a day the one that began last; of one beginning the highest. */
    static final Comparator<PublicRecord> LATER = Comparator
            .comparing((PublicRecord revision) -> revision.getPublication().getValidFrom())
            .thenComparing(PublicRecord::getRevision);

    @PersistenceContext
    EntityManager em;

    public <T extends PublicRecord> List<T> all(RecordKind<T> kind) {
        return em.createQuery("select r from " + kind.type().getSimpleName() + " r", kind.type()).getResultList();
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

    static <T extends PublicRecord> Version version(RecordKind<T> kind, T revision, MadeVersion made) {
        return new Version(revision.getId() == null ? 0 : revision.getId(), revision.getRevision(), kind.title(revision),
                revision.getPublication(), sheet(kind, revision), made);
    }

    static <T extends PublicRecord> Sheet sheet(RecordKind<T> kind, T revision) {
        return kind.read(revision).withAll(CommonFields.read(revision.getPublication()));
    }
}
