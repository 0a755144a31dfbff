package nl.wijkteamwijzer.textdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A page of somebody else to which our texts lead, as it answered last. */
@Entity
@Table(name = "outside_link")
public class OutsideLink {

    /** How a page answered. */
    public enum Answer {
        OK,
        /** It says that it is not there. */
        GONE,
        /** It says that something is wrong. */
        ERROR,
        /** It sends on and on who brings no cookies, as some sites do; somebody with a browser may well get there. */
        UNKNOWN,
        /** Nobody answers at that address. */
        UNREACHABLE,
        /** We do not ask there: it is no address on the public internet. */
        NOT_ALLOWED
    }

    @Id
    private String address;

    @Column(name = "checked_at", nullable = false)
    private LocalDateTime checkedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Answer answer;

    @Column(name = "broken_since")
    private LocalDate brokenSince;

    protected OutsideLink() {
        // for JPA
    }

    OutsideLink(String address) {
        this.address = address;
    }

    void answered(Answer given, LocalDateTime moment) {
        answer = given;
        checkedAt = moment;
        if (given == Answer.OK || given == Answer.UNKNOWN) {
            brokenSince = null;
        } else if (brokenSince == null) {
            brokenSince = moment.toLocalDate();
        }
    }

    public String getAddress() {
        return address;
    }

    public Answer getAnswer() {
        return answer;
    }

    public LocalDateTime getCheckedAt() {
        return checkedAt;
    }

    /** Nothing when it works. */
    public Optional<LocalDate> getBrokenSince() {
        return Optional.ofNullable(brokenSince);
    }

    /** Whether it failed on another day too: once may be a moment of bad luck. */
    public boolean isBroken() {
        return brokenSince != null && brokenSince.isBefore(checkedAt.toLocalDate());
    }
}
