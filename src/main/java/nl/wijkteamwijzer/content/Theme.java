package nl.wijkteamwijzer.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** A subject that residents come with, and who helps first. */
@Entity
public class Theme extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String slug;

    private int position;

    @Column(name = "first_kind", nullable = false)
    private String firstKind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "theme_text", joinColumns = @JoinColumn(name = "theme_id"))
    private List<Text> texts = new ArrayList<>();

    /** The theme in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String summary;
        private String body;

        @Column(name = "search_words")
        private String searchWords;

        protected Text() {
            // for JPA
        }

        private Text(String language, Sheet sheet) {
            this.language = language;
            title = sheet.get("titel_" + language);
            summary = sheet.get("samenvatting_" + language);
            body = sheet.get("tekst_" + language);
            searchWords = sheet.get("zoekwoorden_" + language);
        }

        @Override
        public String language() {
            return language;
        }

        public String getTitle() {
            return title;
        }

        /** One line. */
        public String getSummary() {
            return summary;
        }

        /** Markdown. */
        public String getBody() {
            return body;
        }

        /** Separated by commas. */
        public String getSearchWords() {
            return searchWords;
        }
    }

    protected Theme() {
        // for JPA
    }

    /** As staff wrote it in a sheet. */
    public Theme(String slug, int revision, Publication publication, Sheet sheet) {
        super(revision, publication);
        this.slug = slug;
        position = sheet.number("volgorde").orElseThrow();
        firstKind = sheet.get("eersteSoort");
        texts = new ArrayList<>(Translations.of(sheet, "titel", language -> new Text(language, sheet)));
    }

    @Override
    public String recordKey() {
        return slug;
    }

    public String getSlug() {
        return slug;
    }

    public int getPosition() {
        return position;
    }

    /** The kind of access point to contact first. */
    public String getFirstKind() {
        return firstKind;
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    /** In each language in which it was written. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }
}
