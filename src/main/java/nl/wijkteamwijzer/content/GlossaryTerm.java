package nl.wijkteamwijzer.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** A word that residents meet and may not know, explained in short. */
@Entity
@Table(name = "glossary_term")
public class GlossaryTerm extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String slug;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "glossary_term_text", joinColumns = @JoinColumn(name = "glossary_term_id"))
    private List<Text> texts = new ArrayList<>();

    /** The word in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String term;
        private String explanation;

        protected Text() {
            // for JPA
        }

        private Text(String language, Sheet sheet) {
            this.language = language;
            term = sheet.get("woord_" + language);
            explanation = sheet.get("uitleg_" + language);
        }

        @Override
        public String language() {
            return language;
        }

        /** As it stands in a sentence. */
        public String getTerm() {
            return term;
        }

        public String getExplanation() {
            return explanation;
        }
    }

    protected GlossaryTerm() {
        // for JPA
    }

    /** As staff wrote it in a sheet. */
    GlossaryTerm(String slug, int revision, Publication publication, Sheet sheet) {
        super(revision, publication);
        this.slug = slug;
        texts = new ArrayList<>(Translations.of(sheet, "woord", language -> new Text(language, sheet)));
    }

    @Override
    public String recordKey() {
        return slug;
    }

    public String getSlug() {
        return slug;
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    /** In each language in which it was written. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }
}
