package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What a resident says is wrong on the page of an access point. It holds the day, but nobody. */
@Entity
public class Remark {

    static final int LONGEST = 500;

    /** What it is about. */
    public enum Subject {
        OPENINGSTIJDEN,
        CONTACT,
        ADRES,
        ANDERS
    }

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "access_point_slug", nullable = false)
    private String accessPoint;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(nullable = false, length = LONGEST)
    private String message;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    private boolean handled;

    protected Remark() {
        // for JPA
    }

    Remark(AccessPoint point, Subject subject, String message, LocalDate receivedOn) {
        this.id = UUID.randomUUID().toString();
        this.accessPoint = point.getSlug();
        this.subject = subject;
        this.message = message;
        this.receivedOn = receivedOn;
    }

    /** Whether it was still waiting. */
    boolean handle() {
        boolean waited = !handled;
        handled = true;
        return waited;
    }

    public String getId() {
        return id;
    }

    public String getAccessPoint() {
        return accessPoint;
    }

    public Subject getSubject() {
        return subject;
    }

    public String getMessage() {
        return message;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }
}
