package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.area.WijkCodeColumn;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** A door at which residents find help, as it is during one period. */
@Entity
@Table(name = "access_point")
public class AccessPoint extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String kind;

    @Column(name = "gemeente_code", nullable = false)
    private GemeenteCode gemeente;

    @Column(nullable = false)
    private String name;

    private String organisation;
    private String street;

    @Column(name = "house_number")
    private String houseNumber;

    private Postcode postcode;
    private String place;
    private String phone;
    private String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_text", joinColumns = @JoinColumn(name = "access_point_id"))
    private List<Text> texts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_wijk", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "wijk_code")
    @Convert(converter = WijkCodeColumn.class) // autoApply stops at collections
    private Set<WijkCode> wijken = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_facility", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "facility")
    @Enumerated(EnumType.STRING)
    private Set<Facility> facilities = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_language", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_partner", joinColumns = @JoinColumn(name = "access_point_id"))
    @OrderBy("name")
    private List<Partner> partners = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_point_successor", joinColumns = @JoinColumn(name = "access_point_id"))
    @Column(name = "slug")
    private Set<String> successors = new HashSet<>();

    /** What one can come for and how to come in, in one language. Markdown. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String purpose;
        private String entrance;

        protected Text() {
            // for JPA
        }

        Text(String language, String purpose, String entrance) {
            this.language = language;
            this.purpose = purpose;
            this.entrance = entrance;
        }

        @Override
        public String language() {
            return language;
        }

        public String getPurpose() {
            return purpose;
        }

        /** Null when there is nothing to say about the way in. */
        public String getEntrance() {
            return entrance;
        }
    }

    /** An organisation that works along. */
    @Embeddable
    public static class Partner {

        private String name;

        @Column(name = "what_for")
        private String whatFor;

        protected Partner() {
            // for JPA
        }

        Partner(String name, String whatFor) {
            this.name = name;
            this.whatFor = whatFor;
        }

        public String getName() {
            return name;
        }

        public String getWhatFor() {
            return whatFor;
        }
    }

    protected AccessPoint() {
        // for JPA
    }

    /** As staff wrote it. */
    AccessPoint(String slug, int revision, Publication publication, AccessPointSheet written) {
        super(revision, publication);
        this.slug = slug;
        kind = written.kind();
        gemeente = written.gemeente();
        name = written.name();
        organisation = written.organisation();
        street = written.street();
        houseNumber = written.houseNumber();
        postcode = written.postcode();
        place = written.place();
        phone = written.phone();
        email = written.email();
        texts.addAll(written.texts());
        wijken.addAll(written.wijken());
        facilities.addAll(written.facilities());
        languages.addAll(written.languages());
        partners.addAll(written.partners());
        successors.addAll(written.successors());
    }

    @Override
    public String recordKey() {
        return slug;
    }

    public boolean serves(WijkCode wijk) {
        return wijken.contains(wijk);
    }

    public String getSlug() {
        return slug;
    }

    public String getKind() {
        return kind;
    }

    public GemeenteCode getGemeente() {
        return gemeente;
    }

    public String getName() {
        return name;
    }

    /** Who runs it, as "CJG Noord"; null when it is the gemeente itself. */
    public String getOrganisation() {
        return organisation;
    }

    public String getStreet() {
        return street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public Postcode getPostcode() {
        return postcode;
    }

    public String getPlace() {
        return place;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    /** In order of their codes. */
    public List<WijkCode> getWijken() {
        return wijken.stream().sorted().toList();
    }

    public List<Facility> getFacilities() {
        return facilities.stream().sorted().toList();
    }

    /** ISO 639-1 codes, in order. */
    public List<String> getLanguages() {
        return languages.stream().sorted().toList();
    }

    public List<Partner> getPartners() {
        return List.copyOf(partners);
    }

    /** The slugs of those who go on with its work when it ends, in order. */
    public List<String> getSuccessors() {
        return successors.stream().sorted().toList();
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }
}
