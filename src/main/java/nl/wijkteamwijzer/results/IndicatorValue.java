package nl.wijkteamwijzer.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/** What an indicator was in a gemeente in one period, where others than this program measured it. */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue extends PublicRecord {

    @Column(name = "indicator_code", nullable = false, updatable = false)
    private String indicator;

    @Column(name = "gemeente_code", nullable = false, updatable = false)
    private GemeenteCode gemeente;

    @Column(nullable = false, updatable = false)
    private String period;

    @Column(nullable = false)
    private BigDecimal measured;

    @Column(name = "reference_date", nullable = false)
    private LocalDate referenceDate;

    private String note;

    /** Of what, where and when. */
    record Place(String indicator, GemeenteCode gemeente, String period) {}

    /**
     * What was measured.
     *
     * @param referenceDate the peildatum
     * @param note null when there is nothing to explain
     */
    record Measured(BigDecimal value, LocalDate referenceDate, String note) {}

    protected IndicatorValue() {
        // for JPA
    }

    IndicatorValue(Place place, Measured measured, int revision, Publication publication) {
        super(revision, publication);
        indicator = place.indicator();
        gemeente = place.gemeente();
        period = place.period();
        this.measured = measured.value();
        referenceDate = measured.referenceDate();
        note = measured.note();
    }

    @Override
    public String recordKey() {
        return indicator + "/" + gemeente + "/" + period;
    }

    public String getIndicator() {
        return indicator;
    }

    public GemeenteCode getGemeente() {
        return gemeente;
    }

    /** "2026" or "2026-Q3". */
    public String getPeriod() {
        return period;
    }

    /** In the unit of the indicator, without zeros behind. */
    public BigDecimal getMeasured() {
        return Decimals.plain(measured);
    }

    /** The peildatum. */
    public LocalDate getReferenceDate() {
        return referenceDate;
    }

    /** What there is to explain; null when there is nothing. */
    public String getNote() {
        return note;
    }
}
