package nl.wijkteamwijzer.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A part of a wijk, as CBS draws it. */
@Entity
public class Buurt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private BuurtCode code;

    @Column(nullable = false)
    private String name;

    private String outline;

    @Embedded
    private Validity validity;

    protected Buurt() {
        // for JPA
    }

    public BuurtCode getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Rings of "longitude latitude" in WGS84, "," between points and ";" between rings; for a picture only. */
    public String getOutline() {
        return outline;
    }

    Validity validity() {
        return validity;
    }
}
