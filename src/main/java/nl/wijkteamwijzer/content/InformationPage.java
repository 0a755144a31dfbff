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

/** A page of text, such as the privacy statement. */
@Entity
@Table(name = "information_page")
public class InformationPage extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String slug;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "information_page_text", joinColumns = @JoinColumn(name = "information_page_id"))
    private List<Text> texts = new ArrayList<>();

    /** The page in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String body;

        @Column(name = "search_words")
        private String searchWords;

        protected Text() {
            // for JPA
        }

        private Text(String language, Sheet sheet) {
            this.language = language;
            title = sheet.get("titel_" + language);
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

        /** Markdown. */
        public String getBody() {
            return body;
        }

        /** Separated by commas; may be empty. */
        public String getSearchWords() {
            return searchWords == null ? "" : searchWords;
        }
    }

    protected InformationPage() {
        // for JPA
    }

    /** As staff wrote it in a sheet. */
    InformationPage(String slug, int revision, Publication publication, Sheet sheet) {
        super(revision, publication);
        this.slug = slug;
        texts = new ArrayList<>(Translations.of(sheet, "titel", language -> new Text(language, sheet)));
    }

    @Override
    public String recordKey() {
        return slug;
    }

    public String getSlug() {
        return slug;
    }

    /** In each language in which it was written. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }
}
