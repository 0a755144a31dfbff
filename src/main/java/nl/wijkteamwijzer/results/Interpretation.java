package nl.wijkteamwijzer.results;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.survey.Quarter;

/** The duiding: what somebody makes of the figures of a quarter, and in what role. Without it the raad has only numbers. */
@Entity
public class Interpretation extends PublicRecord {

    @Column(name = "gemeente_code", nullable = false, updatable = false)
    private GemeenteCode gemeente;

    @Column(nullable = false, updatable = false)
    private String quarter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "interpretation_text", joinColumns = @JoinColumn(name = "interpretation_id"))
    private List<Text> texts = new ArrayList<>();

    /** In one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String author;
        private String body;

        protected Text() {
            // for JPA
        }

        Text(String language, String author, String body) {
            this.language = language;
            this.author = author;
            this.body = body;
        }

        @Override
        public String language() {
            return language;
        }

        /** The role in which it was written. */
        public String getAuthor() {
            return author;
        }

        /** Markdown. */
        public String getBody() {
            return body;
        }
    }

    protected Interpretation() {
        // for JPA
    }

    public Interpretation(GemeenteCode gemeente, Quarter quarter, int revision, Publication publication) {
        super(revision, publication);
        this.gemeente = gemeente;
        this.quarter = quarter.toString();
    }

    /** Adds it in a language. */
    public void say(String language, String author, String body) {
        texts.add(new Text(language, author, body));
    }

    @Override
    public String recordKey() {
        return gemeente + "/" + quarter;
    }

    GemeenteCode getGemeente() {
        return gemeente;
    }

    public Quarter getQuarter() {
        return Quarter.parse(quarter);
    }

    boolean isOf(GemeenteCode whose, Quarter when) {
        return gemeente.equals(whose) && quarter.equals(when.toString());
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    /** Empty when it was not translated. */
    Optional<Text> in(String language) {
        return Optional.ofNullable(Translations.in(texts, language));
    }
}
