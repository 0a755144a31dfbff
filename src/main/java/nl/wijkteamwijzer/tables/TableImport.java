package nl.wijkteamwijzer.tables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A file that somebody brought in. What it changes are drafts and versions with its number. */
@Entity
@Table(name = "table_import")
public class TableImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "imported_by", nullable = false, updatable = false)
    private String importedBy;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private LocalDateTime importedAt;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private int added;

    @Column(updatable = false)
    private int changed;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private LocalDateTime undoneAt;

    protected TableImport() {
        // for JPA
    }

    TableImport(DryRun run, String reason, String account, LocalDateTime now) {
        kind = run.kind();
        fileName = run.fileName();
        importedBy = account;
        importedAt = now;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        added = run.getAdded().size();
        changed = run.getChanged().size();
    }

    void undo(String account, LocalDateTime now) {
        undoneBy = account;
        undoneAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public String getImportedBy() {
        return importedBy;
    }

    public LocalDateTime getImportedAt() {
        return importedAt;
    }

    /** Null when nobody said. */
    public String getReason() {
        return reason;
    }

    /** How many records it makes. */
    public int getAdded() {
        return added;
    }

    /** How many records it changes. */
    public int getChanged() {
        return changed;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public String getUndoneBy() {
        return undoneBy;
    }

    public LocalDateTime getUndoneAt() {
        return undoneAt;
    }
}
