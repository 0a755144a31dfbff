package nl.wijkteamwijzer.textdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That somebody looked at a translation after the Dutch text changed, and it is still right. */
@Entity
@Table(name = "checked_translation")
@IdClass(CheckedTranslation.Key.class)
public class CheckedTranslation {

    /** Of which record it is a translation. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kind;
        private String recordKey;

        public Key() {
            // for JPA
        }

        Key(String kind, String recordKey) {
            this.kind = kind;
            this.recordKey = recordKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.kind.equals(kind) && that.recordKey.equals(recordKey);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + recordKey.hashCode();
        }
    }

    @Id
    private String kind;

    @Id
    @Column(name = "record_key")
    private String recordKey;

    @Column(name = "record_id", nullable = false)
    private long recordId;

    protected CheckedTranslation() {
        // for JPA
    }

    CheckedTranslation(String kind, String recordKey, long recordId) {
        this.kind = kind;
        this.recordKey = recordKey;
        this.recordId = recordId;
    }

    String recordKey() {
        return recordKey;
    }

    /** The row of the version that was looked at. */
    long recordId() {
        return recordId;
    }
}
