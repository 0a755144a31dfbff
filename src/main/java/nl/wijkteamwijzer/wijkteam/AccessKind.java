package nl.wijkteamwijzer.wijkteam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.publishing.InLanguage;

/** A kind of access point, such as SOCIAAL_WIJKTEAM: what it is called and what for. */
@Entity
@Table(name = "access_kind")
public class AccessKind {

    @Id
    private String kind;

    private int position;

    @Column(name = "by_wijk")
    private boolean byWijk;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_kind_text", joinColumns = @JoinColumn(name = "kind"))
    private List<Text> texts = new ArrayList<>();

    /** The kind in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String name;

        @Column(name = "what_for")
        private String whatFor;

        @Column(name = "search_words")
        private String searchWords;

        protected Text() {
            // for JPA
        }

        @Override
        public String language() {
            return language;
        }

        public String getName() {
            return name;
        }

        /** One sentence. */
        public String getWhatFor() {
            return whatFor;
        }

        /** Separated by commas. */
        public String getSearchWords() {
            return searchWords;
        }
    }

    protected AccessKind() {
        // for JPA
    }

    public String getKind() {
        return kind;
    }

    /** The place in lists, and whom to contact first when the question does not say. */
    public int getPosition() {
        return position;
    }

    /** Whether each covers some wijken; otherwise it is there for the whole gemeente. */
    public boolean isByWijk() {
        return byWijk;
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    public List<Text> texts() {
        return List.copyOf(texts);
    }
}
