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
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** An indicator as the register describes it during one period. */
@Entity
@Table(name = "register_indicator")
public class RegisteredIndicator extends PublicRecord {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "goal_code", nullable = false)
    private String goal;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Indicator.Unit unit;

    private String origin;
    private String frequency;

    @Column(name = "owner_role")
    private String owner;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "register_indicator_text", joinColumns = @JoinColumn(name = "indicator_id"))
    private List<Text> texts = new ArrayList<>();

    /** The indicator in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String name;
        private String definition;
        private String numerator;
        private String denominator;

        @Column(name = "reference_date")
        private String referenceDate;

        private String target;

        protected Text() {
            // for JPA
        }

        @Override
        public String language() {
            return language;
        }
    }

    protected RegisteredIndicator() {
        // for JPA
    }

    @Override
    public String recordKey() {
        return code;
    }

    public String getCode() {
        return code;
    }

    public String getGoal() {
        return goal;
    }

    int getPosition() {
        return position;
    }

    Measure measure() {
        return unit == Indicator.Unit.MARK ? Measure.MARK : Measure.SHARE;
    }

    /**
     * All of it, in one language.
     *
     * @param baseline null when there is none
     * @param benchmark null when there is none
     */
    public Indicator in(String language, Indicator.Measured baseline, Indicator.Measured benchmark) {
        Text text = InLanguage.choose(texts, language);
        return new Indicator(code, goal, text.name, text.definition, unit, text.numerator, text.denominator, origin,
                text.referenceDate, frequency, owner, text.target, baseline, benchmark);
    }
}
