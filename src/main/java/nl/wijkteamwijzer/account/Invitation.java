package nl.wijkteamwijzer.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

/** Lets somebody choose a password once, for a day. */
@Entity
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    @ManyToOne
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDateTime validUntil;

    @Column(nullable = false, updatable = false)
    private boolean rescue;

    protected Invitation() {
        // for JPA
    }

    /** @param account null for the first beheerder, who still has to choose a name */
    Invitation(String code, Account account, LocalDateTime validUntil) {
        this.code = code;
        this.account = account;
        this.validUntil = validUntil;
    }

    /** For who lost what the second step needs: that goes as well. */
    static Invitation toRescue(String code, Account account, LocalDateTime validUntil) {
        Invitation invitation = new Invitation(code, account, validUntil);
        invitation.rescue = true;
        return invitation;
    }

    boolean isRescue() {
        return rescue;
    }

    boolean isValidAt(LocalDateTime now) {
        return now.isBefore(validUntil);
    }

    /** Null for the first beheerder. */
    public Account getAccount() {
        return account;
    }
}
