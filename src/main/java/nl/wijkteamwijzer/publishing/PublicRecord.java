package nl.wijkteamwijzer.publishing;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One revision of a dated record. */
@MappedSuperclass
public abstract class PublicRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int revision;

    @Embedded
    private Publication publication;

    protected PublicRecord() {
        // for JPA
    }

    protected PublicRecord(int revision, Publication publication) {
        this.revision = revision;
        this.publication = publication;
    }

    /** What stays the same over all its revisions. */
    public abstract String recordKey();

    /** Of this revision; null until it is kept. */
    public Long getId() {
        return id;
    }

    /** Which state of this revision it is: it is checked again, and gets an end. Another number, another state. */
    public int getState() {
        return version;
    }

    public int getRevision() {
        return revision;
    }

    public Publication getPublication() {
        return publication;
    }

    /** Of each record the highest revision that is published and valid on a day, in the order in which they came. */
    public static <T extends PublicRecord> List<T> inForceOn(LocalDate day, Collection<T> revisions) {
        return latest(revisions.stream().filter(revision -> revision.getPublication().holdsOn(day)).toList());
    }

    /** Of each record the highest revision, in the order in which they came. */
    public static <T extends PublicRecord> List<T> latest(Collection<T> revisions) {
        Map<String, T> latest = new LinkedHashMap<>();
        revisions.forEach(revision -> latest.merge(revision.recordKey(), revision, PublicRecord::higher));
        return List.copyOf(latest.values());
    }

    private static <T extends PublicRecord> T higher(T one, T other) {
        return Comparator.comparingInt(PublicRecord::getRevision).compare(one, other) >= 0 ? one : other;
    }
}
