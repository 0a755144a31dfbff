package nl.wijkteamwijzer.editing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What staff are writing about one public record, until it is published. It may be incomplete. */
@Entity
public class Draft {

    /** Characters of one text; more than any field takes, so that what is too long for a field can be kept as well. */
    private static final int LARGEST = 32_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "record_key", nullable = false, updatable = false)
    private String recordKey;

    @Column(name = "based_on")
    private Long basedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage = Stage.CONCEPT;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draft_text", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draft_writer", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "account")
    private Set<String> writers = new HashSet<>();

    private String reason;

    private String remark;

    @Column(name = "begun_by", nullable = false, updatable = false)
    private String begunBy;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "publish_at")
    private LocalDateTime publishAt;

    @Column(name = "failed_at")
    private LocalDateTime failedAt;

    @Column(name = "import_id")
    private Long importId;

    protected Draft() {
        // for JPA
    }

    /** @param basedOn the row of the version from which it is begun; null: the record is new */
    Draft(String kind, String recordKey, Long basedOn, Sheet sheet, String account, LocalDateTime now) {
        this.kind = kind;
        this.recordKey = recordKey;
        this.basedOn = basedOn;
        this.begunBy = account;
        this.changedBy = account;
        this.changedAt = now;
        texts.putAll(sheet.texts());
    }

    /** Of a sheet what is too large even to be kept. */
    public static List<Trouble> tooLarge(Sheet sheet) {
        return sheet.texts().entrySet().stream()
                .filter(text -> text.getValue().length() > LARGEST)
                .map(text -> Trouble.in(text.getKey(), "beheer.trouble.tooLong", LARGEST, text.getValue().length()))
                .toList();
    }

    /** Takes over what somebody wrote. What was submitted or approved has to be so again. */
    void write(Sheet sheet, String account, LocalDateTime now) {
        texts.clear();
        texts.putAll(sheet.texts());
        writers.add(account);
        changedBy = account;
        changedAt = now;
        stage = Stage.CONCEPT;
        submittedBy = null;
        approvedBy = null;
        failedAt = null;
    }

    void submit(String why, LocalDateTime moment, String account) {
        reason = why == null || why.isBlank() ? null : why.strip();
        publishAt = moment;
        submittedBy = account;
        writers.add(account);
        remark = null;
        failedAt = null;
        stage = Stage.TER_BEOORDELING;
    }

    /** It goes out by itself at its moment. */
    void plan(String account) {
        approvedBy = account;
        stage = Stage.INGEPLAND;
    }

    void approve(String account) {
        approvedBy = account;
    }

    void sendBack(String why) {
        remark = why;
        stage = Stage.CONCEPT;
        submittedBy = null;
        approvedBy = null;
    }

    void discard() {
        stage = Stage.WEGGEGOOID;
        submittedBy = null;
        approvedBy = null;
    }

    void bringBack() {
        stage = Stage.CONCEPT;
    }

    void fail(LocalDateTime now) {
        failedAt = now;
    }

    /** Belongs to an import, with all that came in with it. */
    void belongTo(long anImport) {
        importId = anImport;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getKind() {
        return kind;
    }

    /** Of the record; of a record that is new, a name that only the draft has. */
    public String getRecordKey() {
        return recordKey;
    }

    /** The row of the version from which it was begun; none: the record is new. */
    public Optional<Long> getBasedOn() {
        return Optional.ofNullable(basedOn);
    }

    public boolean isNew() {
        return basedOn == null;
    }

    public Stage getStage() {
        return stage;
    }

    public Sheet sheet() {
        return new Sheet(texts);
    }

    /** Everybody who wrote in it or submitted it. */
    public Set<String> getWriters() {
        return Set.copyOf(writers);
    }

    /** Why it changes, for who reads the versions later; null when nobody said. */
    public String getReason() {
        return reason;
    }

    /** Why it was sent back; null when it was not. */
    public String getRemark() {
        return remark;
    }

    public String getBegunBy() {
        return begunBy;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    /** When it goes out; null: as soon as it is approved. */
    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    /** The day on which it goes out if nobody is late. */
    LocalDate outOn(LocalDate today) {
        boolean later = stage != Stage.CONCEPT && publishAt != null && publishAt.toLocalDate().isAfter(today);
        return later ? publishAt.toLocalDate() : today;
    }

    /** When it could not go out at its moment; null when nothing went wrong. */
    public LocalDateTime getFailedAt() {
        return failedAt;
    }

    /** The import with which it came; null when it was typed. */
    public Long getImportId() {
        return importId;
    }
}
