package nl.wijkteamwijzer.results;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.metrics.Interval;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.metrics.Reference;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** What somebody measured before we did, or somewhere else. */
@Entity
@Table(name = "reference_value")
public class ReferenceValue extends PublicRecord {

    /** What it is good for. */
    public enum Kind {
        /** The same gemeente, before. */
        NULMETING,
        /** Another gemeente. */
        VERGELIJKING
    }

    @Column(name = "indicator_code", nullable = false, updatable = false)
    private String indicator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "gemeente_code", updatable = false)
    private GemeenteCode gemeente;

    private boolean about;

    @Column(name = "lower_value")
    private BigDecimal lower;

    @Column(name = "upper_value")
    private BigDecimal upper;

    @Column(name = "measured_in")
    private Integer year;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reference_value_text", joinColumns = @JoinColumn(name = "reference_value_id"))
    private List<Text> texts = new ArrayList<>();

    /** The value in the words of one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String label;
        private String shown;

        protected Text() {
            // for JPA
        }

        Text(String language, String label, String shown) {
            this.language = language;
            this.label = label;
            this.shown = shown;
        }

        /** Who or what was measured. */
        String getLabel() {
            return label;
        }

        /** The value, as "circa 75%". */
        String getShown() {
            return shown;
        }

        @Override
        public String language() {
            return language;
        }
    }

    protected ReferenceValue() {
        // for JPA
    }

    /** @param gemeente null: for every gemeente */
    ReferenceValue(String indicator, Kind kind, GemeenteCode gemeente, int revision, Publication publication) {
        super(revision, publication);
        this.indicator = indicator;
        this.kind = kind;
        this.gemeente = gemeente;
    }

    /**
     * What was measured.
     *
     * @param about the report itself says circa, bijna, meer or minder dan
     * @param year null when the report does not tell
     */
    void measured(BigDecimal lower, BigDecimal upper, boolean about, Integer year) {
        this.lower = lower;
        this.upper = upper;
        this.about = about;
        this.year = year;
    }

    /** Adds the value in the words of a language. */
    void say(String language, String label, String shown) {
        texts.add(new Text(language, label, shown));
    }

    @Override
    public String recordKey() {
        return indicator + "/" + kind + "/" + gemeente;
    }

    /** Whether it says something about an indicator in a gemeente. */
    boolean isFor(String code, Kind purpose, GemeenteCode of) {
        return indicator.equals(code) && kind == purpose && (gemeente == null || gemeente.equals(of));
    }

    String getIndicator() {
        return indicator;
    }

    Kind getKind() {
        return kind;
    }

    /** Null when it is for every gemeente. */
    GemeenteCode getGemeente() {
        return gemeente;
    }

    boolean isAbout() {
        return about;
    }

    BigDecimal getLower() {
        return lower;
    }

    BigDecimal getUpper() {
        return upper;
    }

    /** Null when the report does not tell. */
    Integer getYear() {
        return year;
    }

    /** Empty when it was not translated. */
    Optional<Text> in(String language) {
        return Optional.ofNullable(Translations.in(texts, language));
    }

    Reference reference(Measure measure) {
        return new Reference(measure, new Interval(lower.doubleValue(), upper.doubleValue()));
    }

    Indicator.Measured in(String language, Measure measure) {
        Text text = InLanguage.choose(texts, language);
        return new Indicator.Measured(
                text.shown, about, year, text.label + ": " + getPublication().getSource(), reference(measure));
    }
}
