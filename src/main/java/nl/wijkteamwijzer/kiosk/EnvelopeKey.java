package nl.wijkteamwijzer.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** For which kiosks lock ballots. */
@Entity
@Table(name = "kiosk_envelope_key")
public class EnvelopeKey {

    @Id
    private String kid;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    /** With its private half, for who has the secret of this installation. */
    @Column(name = "locked_key", nullable = false, updatable = false)
    private String lockedKey;

    protected EnvelopeKey() {
        // for JPA
    }

    EnvelopeKey(String kid, LocalDateTime madeAt, String lockedKey) {
        this.kid = kid;
        this.madeAt = madeAt;
        this.lockedKey = lockedKey;
    }

    String getLockedKey() {
        return lockedKey;
    }
}
