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
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.metrics.Interval;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.metrics.Reference;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;

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

        @Override
        public String language() {
            return language;
        }
    }

    protected ReferenceValue() {
        // for JPA
    }

    @Override
    public String recordKey() {
        return indicator + "/" + kind + "/" + gemeente;
    }

    /** Whether it says something about an indicator in a gemeente. */
    boolean isFor(String code, Kind purpose, GemeenteCode of) {
        return indicator.equals(code) && kind == purpose && (gemeente == null || gemeente.equals(of));
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
