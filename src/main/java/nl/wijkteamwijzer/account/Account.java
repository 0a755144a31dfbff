package nl.wijkteamwijzer.account;

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
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;

/** Somebody of the staff as the database knows them: who they are, what they are for and how they prove it. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    private String email;

    private String password;

    @Column(name = "second_factor")
    private String secondFactor;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    @Column(nullable = false)
    private int epoch;

    @Column(nullable = false)
    private boolean blocked;

    @Column(nullable = false, updatable = false)
    private boolean demo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_team", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "team")
    private Set<String> teams = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code")
    private Set<String> recoveryCodes = new HashSet<>();

    protected Account() {
        // for JPA
    }

    private Account(Profile profile, boolean demo) {
        this.name = profile.name();
        this.demo = demo;
        describe(profile);
    }

    static Account of(Profile profile) {
        return new Account(profile, false);
    }

    /** One of which everybody can know the password. */
    static Account forTheDemo(Profile profile) {
        return new Account(profile, true);
    }

    /** Takes over all but the name, which stays what it was. */
    void describe(Profile profile) {
        displayName = profile.displayName();
        email = profile.email();
        roles = new HashSet<>(profile.roles());
        teams = new HashSet<>(profile.teams());
    }

    public Profile profile() {
        return new Profile(name, displayName, email, roles, teams);
    }

    public Staff staff() {
        return new Staff(name, displayName, roles, teams);
    }

    /** Whether one can come in at all: invited, and not blocked. */
    public boolean isActive() {
        return password != null && !blocked;
    }

    boolean isBeheerder() {
        return roles.contains(Role.BEHEERDER);
    }

    /** Whether a password alone will do for none of the roles. */
    private boolean mustHaveSecondFactor() {
        return roles.stream().anyMatch(Role::needsSecondFactor);
    }

    /** Whether a role asks a second step that is not there yet: then there is nothing to do but make one. */
    public boolean lacksSecondFactor() {
        return mustHaveSecondFactor() && !hasSecondFactor();
    }

    public boolean hasSecondFactor() {
        return secondFactor != null;
    }

    /** Ends all sessions too: whoever knew the old one is out. */
    void choosePassword(String hash) {
        password = hash;
        endSessions();
    }

    /**
     * Ends all sessions too: who waits elsewhere to do the same is late.
     *
     * @param secret encrypted
     */
    void enrol(String secret, Set<String> codes) {
        secondFactor = secret;
        lastStep = 0;
        recoveryCodes = new HashSet<>(codes);
        endSessions();
    }

    void replaceRecoveryCodes(Set<String> codes) {
        recoveryCodes = new HashSet<>(codes);
    }

    void forgetSecondFactor() {
        secondFactor = null;
        recoveryCodes.clear();
        endSessions();
    }

    /** Whether the code of that half minute may still be used; after this it may not. */
    boolean takeStep(long step) {
        boolean fresh = step > lastStep;
        lastStep = Math.max(step, lastStep);
        return fresh;
    }

    /** Whether it is one of the codes; after this it is not. */
    boolean takeRecoveryCode(String hash) {
        return recoveryCodes.remove(hash);
    }

    void block() {
        blocked = true;
        endSessions();
    }

    void unblock() {
        blocked = false;
    }

    void endSessions() {
        epoch++;
    }

    Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    String getPassword() {
        return password;
    }

    String getSecondFactor() {
        return secondFactor;
    }

    /** Sessions of another epoch are over. */
    public int getEpoch() {
        return epoch;
    }

    public boolean isBlocked() {
        return blocked;
    }

    /** Whether the invitation waits to be used. */
    public boolean isInvited() {
        return password == null;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public Set<String> getTeams() {
        return Set.copyOf(teams);
    }

    public int getRecoveryCodesLeft() {
        return recoveryCodes.size();
    }
}
