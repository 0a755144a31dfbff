package nl.wijkteamwijzer.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.GemeenteCode;

/** A screen in a public place: what it is for, and how it proves that it is the one that staff started. */
@Entity
public class Kiosk {

    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String place;

    private String team;

    @Column(name = "gemeente_code", nullable = false)
    private GemeenteCode gemeente;

    @Column(nullable = false)
    private String languages;

    @Column(nullable = false)
    private String offer;

    @Column(nullable = false)
    private boolean printer;

    private String telephone;

    @Column(name = "start_code")
    private String startCode;

    @Column(name = "start_until")
    private LocalDateTime startUntil;

    @Column(name = "public_key")
    private String publicKey;

    /** Written by {@link Kiosks#seen}, which is in nobody's way. */
    @Column(name = "last_seen", insertable = false, updatable = false)
    private LocalDateTime lastSeen;

    @Column(name = "page_version", insertable = false, updatable = false)
    private String pageVersion;

    @Column(name = "clock_wrong", nullable = false, updatable = false)
    private boolean clockWrong;

    /** Written by {@link Kiosks#refused}, for the same reason. */
    @Column(insertable = false, updatable = false)
    private int refused;

    @Column(nullable = false)
    private boolean revoked;

    protected Kiosk() {
        // for JPA
    }

    public Kiosk(KioskProfile profile) {
        describe(profile);
    }

    public final void describe(KioskProfile profile) {
        name = profile.name();
        place = profile.place();
        team = profile.team();
        gemeente = profile.gemeente();
        languages = String.join(COMMA, profile.languages());
        offer = profile.offerText();
        printer = profile.printer();
        telephone = profile.telephone();
    }

    public KioskProfile profile() {
        return new KioskProfile(name, place, team, gemeente, getLanguages(), getOffer(), printer, telephone);
    }

    /** Lets a browser start it, once; the one that was started before is no longer this kiosk. */
    void prepare(String sealedCode, LocalDateTime until) {
        startCode = sealedCode;
        startUntil = until;
        publicKey = null;
        revoked = false;
    }

    /** From now on it is the browser that holds the private half of this key. */
    void start(String key) {
        startCode = null;
        startUntil = null;
        publicKey = key;
    }

    /** Nothing that says it is this kiosk is believed any more. */
    public void revoke() {
        startCode = null;
        startUntil = null;
        publicKey = null;
        revoked = true;
    }

    boolean canStartAt(LocalDateTime now) {
        return !revoked && startCode != null && now.isBefore(startUntil);
    }

    /** Where it stands with the staff. */
    public KioskState state(LocalDateTime now) {
        return KioskState.of(this, now);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getPlace() {
        return place;
    }

    public String getTeam() {
        return team;
    }

    public GemeenteCode getGemeente() {
        return gemeente;
    }

    public List<String> getLanguages() {
        return List.of(languages.split(COMMA));
    }

    public Set<Offer> getOffer() {
        return Arrays.stream(offer.split(COMMA)).map(Offer::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Offer.class)));
    }

    public boolean isPrinter() {
        return printer;
    }

    public String getTelephone() {
        return telephone;
    }

    public LocalDateTime getStartUntil() {
        return startUntil;
    }

    String getPublicKey() {
        return publicKey;
    }

    public boolean isStarted() {
        return publicKey != null;
    }

    public LocalDateTime getLastSeen() {
        return lastSeen;
    }

    public String getPageVersion() {
        return pageVersion;
    }

    public boolean isClockWrong() {
        return clockWrong;
    }

    /** How often it sent what can never count, since staff last looked. */
    public int getRefused() {
        return refused;
    }

    public boolean isRevoked() {
        return revoked;
    }
}
