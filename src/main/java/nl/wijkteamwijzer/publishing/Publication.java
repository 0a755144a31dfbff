package nl.wijkteamwijzer.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** When a record holds, and who stands for it: the part that all public records share. */
@Embeddable
public class Publication {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "checked_on", nullable = false)
    private LocalDate checkedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private String source;

    @Column(name = "owner_role")
    private String owner;

    private boolean voorbeeld;

    protected Publication() {
        // for JPA
    }

    public Publication(Status status, LocalDate validFrom, LocalDate validTo, LocalDate checkedOn) {
        this.status = status;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.checkedOn = checkedOn;
    }

    /** Of a revision that staff wrote. */
    public static Publication published(
            LocalDate validFrom, LocalDate validTo, LocalDate checkedOn, LocalDate reviewOn, String source, boolean voorbeeld) {
        Publication publication = new Publication(Status.GEPUBLICEERD, validFrom, validTo, checkedOn);
        publication.reviewOn = reviewOn;
        publication.source = source;
        publication.voorbeeld = voorbeeld;
        return publication;
    }

    /** @param office who sees to it that the record is right; null: not agreed yet */
    public Publication keptBy(String office) {
        owner = office;
        return this;
    }

    /** Of invented data. */
    public static Publication voorbeeld(Status status, LocalDate validFrom, LocalDate checkedOn) {
        Publication publication = new Publication(status, validFrom, null, checkedOn);
        publication.voorbeeld = true;
        return publication;
    }

    /** Whether the public may rely on the record on that day. */
    public boolean holdsOn(LocalDate day) {
        return status == Status.GEPUBLICEERD && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether the public may have seen it; then it can be followed by another revision, but not changed. */
    public boolean wasEverPublic() {
        return status == Status.GEPUBLICEERD || status == Status.VERVALLEN;
    }

    /** Somebody looked, and it is still right. */
    public void check(LocalDate day, LocalDate next) {
        checkedOn = day;
        reviewOn = next;
    }

    /** Takes it from the public; what it was stays on record. */
    public void withdraw() {
        status = Status.VERVALLEN;
    }

    /** Holds no longer than that day; what ends before stays as it is. */
    public void endOn(LocalDate lastDay) {
        if (validTo == null || validTo.isAfter(lastDay)) {
            validTo = lastDay;
        }
    }

    public Status getStatus() {
        return status;
    }

    /** When somebody must look again; null when nobody has to. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day, or nothing: until further notice. */
    public Optional<LocalDate> getValidTo() {
        return Optional.ofNullable(validTo);
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** Whether somebody should have looked at it again by that day. */
    public boolean isOverdueOn(LocalDate day) {
        return reviewOn != null && day.isAfter(reviewOn);
    }

    /** From whom we have it; null when that is ourselves. */
    public String getSource() {
        return source;
    }

    /** Who sees to it that the record is right, by office; null when that was not agreed. */
    public String getOwner() {
        return owner;
    }

    public boolean isVoorbeeld() {
        return voorbeeld;
    }
}
