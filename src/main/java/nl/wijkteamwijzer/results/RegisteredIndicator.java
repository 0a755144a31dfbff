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
import java.util.Optional;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

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

        Text(String language, Wording wording) {
            this.language = language;
            name = wording.name();
            definition = wording.definition();
            numerator = wording.numerator();
            denominator = wording.denominator();
            referenceDate = wording.referenceDate();
            target = wording.target();
        }

        private Wording wording() {
            return new Wording(name, definition, numerator, denominator, referenceDate, target);
        }

        @Override
        public String language() {
            return language;
        }
    }

    /**
     * What it says in one language.
     *
     * @param denominator null for a plain number
     * @param referenceDate the peildatum, in words
     * @param target null while the raad has set nothing
     */
    record Wording(
            String name, String definition, String numerator, String denominator, String referenceDate, String target) {}

    /** By what it is measured. */
    enum Origin {
        /** The figures of this program. */
        ERVARINGEN,
        /** The yearly survey by law. */
        CEO,
        STADSENQUETE,
        /** Counted by the gemeente itself. */
        HANDMATIG
    }

    /** How often. */
    enum Frequency {
        KWARTAAL,
        JAAR
    }

    protected RegisteredIndicator() {
        // for JPA
    }

    RegisteredIndicator(String code, int revision, Publication publication) {
        super(revision, publication);
        this.code = code;
    }

    /** @param position among those of the same goal, from 1 */
    void belongsTo(String goal, int position) {
        this.goal = goal;
        this.position = position;
    }

    void measuredIn(Indicator.Unit unit, Origin origin, Frequency frequency) {
        this.unit = unit;
        this.origin = origin.name();
        this.frequency = frequency.name();
    }

    /** Adds it in a language. */
    void say(String language, Wording wording) {
        texts.add(new Text(language, wording));
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

    public Indicator.Unit getUnit() {
        return unit;
    }

    Origin getOrigin() {
        return Origin.valueOf(origin);
    }

    Frequency getFrequency() {
        return Frequency.valueOf(frequency);
    }

    /** Whether its values come from the answers of residents; those of others are entered. */
    public boolean isMeasuredHere() {
        return getOrigin() == Origin.ERVARINGEN;
    }

    public String name(String language) {
        return InLanguage.choose(texts, language).name;
    }

    /** Empty when it was not translated. */
    Optional<Wording> wording(String language) {
        return Optional.ofNullable(Translations.in(texts, language)).map(Text::wording);
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
                text.referenceDate, frequency, getPublication().getOwner(), text.target, baseline, benchmark);
    }
}
