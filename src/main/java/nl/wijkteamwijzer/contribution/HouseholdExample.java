package nl.wijkteamwijzer.contribution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** A household that people recognise. What it pays is worked out, never written down. */
@Entity
@Table(name = "household_example")
public class HouseholdExample extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String name;

    private int position;
    private int persons;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Aow aow;

    @Column(name = "client_under_18")
    private boolean clientUnder18;

    private boolean wlz;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "household_example_kind", joinColumns = @JoinColumn(name = "household_example_id"))
    @Column(name = "kind")
    private Set<String> kinds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "household_example_text", joinColumns = @JoinColumn(name = "household_example_id"))
    private List<Text> texts = new ArrayList<>();

    /** The household in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String story;

        protected Text() {
            // for JPA
        }

        Text(String language, String story) {
            this.language = language;
            this.story = story;
        }

        @Override
        public String language() {
            return language;
        }

        public String getStory() {
            return story;
        }
    }

    protected HouseholdExample() {
        // for JPA
    }

    HouseholdExample(String name, int revision, Publication publication, int position, Traits traits) {
        super(revision, publication);
        this.name = name;
        this.position = position;
        persons = traits.persons();
        aow = traits.aow();
        clientUnder18 = traits.clientUnder18();
        wlz = traits.wlz();
        kinds = new HashSet<>(traits.kinds());
        texts = new ArrayList<>(traits.texts());
    }

    /** What decides what the household pays. */
    record Traits(int persons, Aow aow, boolean clientUnder18, boolean wlz, Set<String> kinds, List<Text> texts) {}

    Traits traits() {
        return new Traits(persons, aow, clientUnder18, wlz, Set.copyOf(kinds), texts());
    }

    @Override
    public String recordKey() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    /** The household on a day, for who works out what it pays. */
    public Situation on(LocalDate day, GemeenteCode gemeente) {
        return new Situation(day, gemeente, persons, aow, clientUnder18, wlz, kinds, null);
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }
}
