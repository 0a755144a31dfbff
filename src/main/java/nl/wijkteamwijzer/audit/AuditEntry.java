package nl.wijkteamwijzer.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That somebody did something to something. Never changed and never removed by the application. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "done_at", nullable = false, updatable = false)
    private LocalDateTime doneAt;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "record_key", nullable = false, updatable = false)
    private String recordKey;

    @Column(updatable = false)
    private String was;

    @Column(updatable = false)
    private String became;

    protected AuditEntry() {
        // for JPA
    }

    AuditEntry(LocalDateTime doneAt, String account, String action, String kind, String recordKey, String was, String became) {
        this.doneAt = doneAt;
        this.account = account;
        this.action = action;
        this.kind = kind;
        this.recordKey = recordKey;
        this.was = was;
        this.became = became;
    }

    /** In the time of the clock of the house, Europe/Amsterdam. */
    public LocalDateTime getDoneAt() {
        return doneAt;
    }

    public String getAccount() {
        return account;
    }

    /** One word in capitals, such as GEPUBLICEERD. */
    public String getAction() {
        return action;
    }

    public String getKind() {
        return kind;
    }

    public String getRecordKey() {
        return recordKey;
    }

    /** JSON of the fields that differ; null when there was nothing. */
    public String getWas() {
        return was;
    }

    /** JSON of the fields that differ; null when there is nothing any more. */
    public String getBecame() {
        return became;
    }
}
