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

/** "Wat doen we ermee": what changed at an access point because of the figures of a quarter, in the words of the team. */
@Entity
public class Improvement extends PublicRecord {

    @Column(name = "gemeente_code", nullable = false, updatable = false)
    private GemeenteCode gemeente;

    @Column(name = "access_point", nullable = false, updatable = false)
    private String accessPoint;

    @Column(nullable = false, updatable = false)
    private String quarter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "improvement_text", joinColumns = @JoinColumn(name = "improvement_id"))
    private List<Text> texts = new ArrayList<>();

    /** In one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String body;

        protected Text() {
            // for JPA
        }

        Text(String language, String body) {
            this.language = language;
            this.body = body;
        }

        @Override
        public String language() {
            return language;
        }
    }

    protected Improvement() {
        // for JPA
    }

    public Improvement(GemeenteCode gemeente, String accessPoint, Quarter quarter, int revision, Publication publication) {
        super(revision, publication);
        this.gemeente = gemeente;
        this.accessPoint = accessPoint;
        this.quarter = quarter.toString();
    }

    /** Adds it in a language. */
    public void say(String language, String body) {
        texts.add(new Text(language, body));
    }

    @Override
    public String recordKey() {
        return accessPoint + "/" + quarter;
    }

    GemeenteCode getGemeente() {
        return gemeente;
    }

    boolean isOf(GemeenteCode whose, Quarter when) {
        return gemeente.equals(whose) && quarter.equals(when.toString());
    }

    public String getAccessPoint() {
        return accessPoint;
    }

    public Quarter getQuarter() {
        return Quarter.parse(quarter);
    }

    public String text(String language) {
        return InLanguage.choose(texts, language).body;
    }

    /** Empty when it was not translated. */
    Optional<String> in(String language) {
        return Optional.ofNullable(Translations.in(texts, language)).map(text -> text.body);
    }
}
