package nl.wijkteamwijzer.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A gemeente: one of those whose teams are shown here, or a neighbour to whom we point. */
@Entity
public class Gemeente {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private GemeenteCode code;

    @Column(nullable = false)
    private String name;

    private boolean served;
    private String phone;
    private String website;
    private boolean voorbeeld;

    @Embedded
    private Validity validity;

    protected Gemeente() {
        // for JPA
    }

    public GemeenteCode getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isServed() {
        return served;
    }

    /** Null when we do not know it. */
    public String getPhone() {
        return phone;
    }

    /** Null when we do not know it. */
    public String getWebsite() {
        return website;
    }

    /** Whether the phone number is invented. */
    public boolean isVoorbeeld() {
        return voorbeeld;
    }

    Validity validity() {
        return validity;
    }
}
