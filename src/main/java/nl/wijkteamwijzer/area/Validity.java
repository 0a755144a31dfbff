package nl.wijkteamwijzer.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which a gemeente, wijk or buurt is on the map of CBS. */
@Embeddable
public class Validity {

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected Validity() {
        // for JPA
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
