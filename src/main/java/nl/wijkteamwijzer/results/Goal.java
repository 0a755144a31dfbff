package nl.wijkteamwijzer.results;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.publishing.InLanguage;

/** What the raad wants to come true, and what indicators belong to. */
@Entity
public class Goal {

    @Id
    private String code;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "goal_text", joinColumns = @JoinColumn(name = "goal_code"))
    private List<Text> texts = new ArrayList<>();

    /** The goal in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String name;

        protected Text() {
            // for JPA
        }

        @Override
        public String language() {
            return language;
        }
    }

    protected Goal() {
        // for JPA
    }

    public String getCode() {
        return code;
    }

    int getPosition() {
        return position;
    }

    public String name(String language) {
        return InLanguage.choose(texts, language).name;
    }
}
