package nl.wijkteamwijzer.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

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
