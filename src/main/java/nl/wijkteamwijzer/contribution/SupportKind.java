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
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;

/** A kind of support (voorziening), and whether a contribution is paid for it: by law, or by choice of a gemeente. */
@Entity
@Table(name = "support_kind")
public class SupportKind extends SourcedRecord {

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "gemeente_code", updatable = false)
    private GemeenteCode gemeente;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Treatment treatment;

    @Column(name = "until_cost_price")
    private boolean untilCostPrice;

    private boolean asked;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "support_kind_text", joinColumns = @JoinColumn(name = "support_kind_id"))
    private List<Text> texts = new ArrayList<>();

    /** The kind in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String name;
        private String explanation;

        protected Text() {
            // for JPA
        }

        Text(String language, String name, String explanation) {
            this.language = language;
            this.name = name;
            this.explanation = explanation;
        }

        @Override
        public String language() {
            return language;
        }

        public String getName() {
            return name;
        }

        public String getExplanation() {
            return explanation;
        }
    }

    protected SupportKind() {
        // for JPA
    }

    /** @param gemeente null when it is of the law */
    SupportKind(String kind, GemeenteCode gemeente, int revision, Publication publication, String sourceUrl, Terms terms) {
        super(revision, publication, sourceUrl);
        this.kind = kind;
        this.gemeente = gemeente;
        position = terms.position();
        treatment = terms.treatment();
        untilCostPrice = terms.untilCostPrice();
        asked = terms.asked();
        texts = new ArrayList<>(terms.texts());
    }

    /** What is paid for it, and how it is shown. */
    record Terms(int position, Treatment treatment, boolean untilCostPrice, boolean asked, List<Text> texts) {}

    @Override
    public String recordKey() {
        return gemeente == null ? kind : kind + " " + gemeente.value();
    }

    /** Its name to programs. */
    public String getKind() {
        return kind;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public int getPosition() {
        return position;
    }

    /** Whether the total stops at what it costs. */
    public boolean isUntilCostPrice() {
        return untilCostPrice;
    }

    /** Whether somebody can ask what it costs; else it is told only. */
    public boolean isAsked() {
        return asked;
    }

    /** Of whose choice it is; null: of the law. */
    public GemeenteCode getGemeente() {
        return gemeente;
    }

    boolean holdsIn(GemeenteCode code) {
        return gemeente == null || gemeente.equals(code);
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }
}
