package nl.wijkteamwijzer.contribution;

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
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;

/** What a gemeente does for who cannot pay: a municipal choice. */
@Entity
@Table(name = "minima_setting")
public class MinimaSetting extends SourcedRecord {

    @Column(name = "gemeente_code", nullable = false, updatable = false)
    private GemeenteCode gemeente;

    @Column(nullable = false, updatable = false)
    private String name;

    private int position;

    @Column(name = "free_up_to")
    private Integer freeUpTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minima_setting_text", joinColumns = @JoinColumn(name = "minima_setting_id"))
    private List<Text> texts = new ArrayList<>();

    /** The choice in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String body;

        protected Text() {
            // for JPA
        }

        Text(String language, String title, String body) {
            this.language = language;
            this.title = title;
            this.body = body;
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
    }

    protected MinimaSetting() {
        // for JPA
    }

    /** @param freeUpTo null when there is no such line */
    MinimaSetting(
            GemeenteCode gemeente, String name, int revision, Publication publication, String sourceUrl, int position,
            Integer freeUpTo, List<Text> texts) {
        super(revision, publication, sourceUrl);
        this.gemeente = gemeente;
        this.name = name;
        this.position = position;
        this.freeUpTo = freeUpTo;
        this.texts = new ArrayList<>(texts);
    }

    @Override
    public String recordKey() {
        return gemeente.value() + " " + name;
    }

    public GemeenteCode getGemeente() {
        return gemeente;
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    /** The percentage of the bijstandsnorm up to which nobody pays; nothing where there is no such line. */
    public Optional<Integer> getFreeUpTo() {
        return Optional.ofNullable(freeUpTo);
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }
}
