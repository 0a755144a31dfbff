package nl.wijkteamwijzer.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Who made a version of a public record, when and why. */
@Entity
@Table(name = "made_version")
public class MadeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "record_id", nullable = false, updatable = false)
    private long recordId;

    @Column(name = "record_key", nullable = false, updatable = false)
    private String recordKey;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy;

    @Column(name = "approved_by", updatable = false)
    private String approvedBy;

    @Column(name = "published_at", nullable = false, updatable = false)
    private LocalDateTime publishedAt;

    @Column(updatable = false)
    private String reason;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Column(updatable = false)
    private Long follows;

    @Column(name = "followed_until", updatable = false)
    private LocalDate followedUntil;

    protected MadeVersion() {
        // for JPA
    }

    MadeVersion(Draft draft, String recordKey, long recordId, LocalDateTime publishedAt) {
        this.kind = draft.getKind();
        this.recordId = recordId;
        this.recordKey = recordKey;
        this.writtenBy = draft.getSubmittedBy() == null ? draft.getChangedBy() : draft.getSubmittedBy();
        this.approvedBy = draft.getApprovedBy();
        this.publishedAt = publishedAt;
        this.reason = draft.getReason();
        this.importId = draft.getImportId();
    }

    /**
     * Instead of which it came.
     *
     * @param until the last day of that one; null: until further notice
     */
    void follow(long recordId, LocalDate until) {
        follows = recordId;
        followedUntil = until;
    }

    /** The row of the version that the public would have seen instead; nothing when there was none. */
    Optional<Long> getFollows() {
        return Optional.ofNullable(follows);
    }

    /** The last day of the version that it follows, before this one came; null: until further notice. */
    LocalDate getFollowedUntil() {
        return followedUntil;
    }

    public long getRecordId() {
        return recordId;
    }

    public String getRecordKey() {
        return recordKey;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** Null when nobody said. */
    public String getReason() {
        return reason;
    }

    /** The import with which it came; null when it was typed. */
    public Long getImportId() {
        return importId;
    }
}
