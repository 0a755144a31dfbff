package nl.wijkteamwijzer.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A part of a gemeente, as CBS draws it. */
@Entity
public class Wijk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private WijkCode code;

    @Column(nullable = false)
    private String name;

    @Embedded
    private Validity validity;

    protected Wijk() {
        // for JPA
    }

    public WijkCode getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    Validity validity() {
        return validity;
    }
}
