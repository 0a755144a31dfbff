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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;

/** A circumstance in which a household pays nothing. */
@Entity
@Table(name = "contribution_exemption")
public class Exemption extends SourcedRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Circumstance circumstance;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contribution_exemption_except", joinColumns = @JoinColumn(name = "exemption_id"))
    @Column(name = "kind")
    private Set<String> except = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contribution_exemption_text", joinColumns = @JoinColumn(name = "exemption_id"))
    private List<Text> texts = new ArrayList<>();

    /** The exemption in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String reason;
        private String otherwise;

        protected Text() {
            // for JPA
        }

        Text(String language, String title, String reason, String otherwise) {
            this.language = language;
            this.title = title;
            this.reason = reason;
            this.otherwise = otherwise;
        }

        @Override
        public String language() {
            return language;
        }

        /** When it holds, without a full stop. */
        public String getTitle() {
            return title;
        }

        /** Why nothing is paid, in a sentence or two. */
        public String getReason() {
            return reason;
        }

        /** Why we do not know the amount for a kind of support for which it does not hold. */
        public String getOtherwise() {
            return otherwise;
        }
    }

    protected Exemption() {
        // for JPA
    }

    Exemption(
            Circumstance circumstance, int revision, Publication publication, String sourceUrl, int position, Set<String> except,
            List<Text> texts) {
        super(revision, publication, sourceUrl);
        this.circumstance = circumstance;
        this.position = position;
        this.except = new HashSet<>(except);
        this.texts = new ArrayList<>(texts);
    }

    @Override
    public String recordKey() {
        return circumstance.name();
    }

    public Circumstance getCircumstance() {
        return circumstance;
    }

    public int getPosition() {
        return position;
    }

    /** Kinds of support for which it does not hold, and of which we do not know what is paid instead. */
    public Set<String> getExcept() {
        return Set.copyOf(except);
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }
}
