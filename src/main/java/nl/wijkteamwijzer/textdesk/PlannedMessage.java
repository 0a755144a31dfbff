package nl.wijkteamwijzer.textdesk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** What the gemeente is going to tell: to whom, how, when and by whom. */
@Entity
@Table(name = "planned_message")
public class PlannedMessage {

    /** To whom. */
    public enum Audience {
        INWONERS,
        CLIENTEN,
        MANTELZORGERS,
        ORGANISATIES,
        RAAD,
        COLLEGE,
        ADVIESRAAD,
        PERS,
        INTERN
    }

    /** How. */
    public enum Channel {
        WEBSITE,
        BRIEF,
        EMAIL,
        NIEUWSBRIEF,
        SOCIALE_MEDIA,
        KRANT,
        BIJEENKOMST,
        INTRANET
    }

    /**
     * What is planned.
     *
     * @param plannedOn null: not known yet
     * @param fixed whether that day is certain
     * @param owner who sees to it, by office
     * @param nextUpdateOn when we look again or tell more; null: never
     */
    public record Plan(LocalDate plannedOn, boolean fixed, String owner, LocalDate nextUpdateOn) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private boolean fixed;

    @Column(nullable = false)
    private String owner;

    @Column(name = "next_update_on")
    private LocalDate nextUpdateOn;

    private String link;
    private String note;
    private boolean done;

    protected PlannedMessage() {
        // for JPA
    }

    PlannedMessage(String title, Audience audience, Channel channel, Plan plan) {
        tell(title, audience, channel);
        plan(plan);
    }

    final void tell(String what, Audience whom, Channel how) {
        title = what;
        audience = whom;
        channel = how;
    }

    final void plan(Plan plan) {
        plannedOn = plan.plannedOn();
        fixed = plan.fixed() && plannedOn != null;
        owner = plan.owner();
        nextUpdateOn = plan.nextUpdateOn();
    }

    /** @param page that it is about; null: none */
    void explain(String page, String words) {
        link = page;
        note = words;
    }

    void finish(boolean isDone) {
        done = isDone;
    }

    /** All that another message says. */
    void become(PlannedMessage other) {
        tell(other.title, other.audience, other.channel);
        plan(new Plan(other.plannedOn, other.fixed, other.owner, other.nextUpdateOn));
        explain(other.link, other.note);
        finish(other.done);
    }

    /** Another number after each change. */
    int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public Audience getAudience() {
        return audience;
    }

    public Channel getChannel() {
        return channel;
    }

    public Optional<LocalDate> getPlannedOn() {
        return Optional.ofNullable(plannedOn);
    }

    /** Whether the day is certain. */
    public boolean isFixed() {
        return fixed;
    }

    public String getOwner() {
        return owner;
    }

    public Optional<LocalDate> getNextUpdateOn() {
        return Optional.ofNullable(nextUpdateOn);
    }

    /** A page of this site that it is about; null when there is none. */
    public String getLink() {
        return link;
    }

    public String getNote() {
        return note;
    }

    public boolean isDone() {
        return done;
    }
}
