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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.Publication;

/** What households pay for support during some years. */
@Entity
@Table(name = "contribution_tariff")
public class Tariff extends SourcedRecord {

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Rule rule;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Period period;

    @Column(name = "surplus_share")
    private BigDecimal surplusShare;

    @Column(name = "periods_a_year")
    private Integer periodsAYear;

    @Column(name = "income_year")
    private Integer incomeYear;

    @Column(name = "starts_after")
    private Integer startsAfter;

    @Column(name = "billed_after")
    private Integer billedAfter;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contribution_band", joinColumns = @JoinColumn(name = "tariff_id"))
    private List<Band> bands = new ArrayList<>();

    /** What one kind of household pays. */
    @Embeddable
    public static class Band {

        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        private Household household;

        private BigDecimal amount;
        private BigDecimal threshold;

        protected Band() {
            // for JPA
        }

        /** @param amount null when we do not know it; so also the threshold */
        Band(Household household, BigDecimal amount, BigDecimal threshold) {
            this.household = household;
            this.amount = amount;
            this.threshold = threshold;
        }

        public Household getHousehold() {
            return household;
        }

        /** All of it, or the least where it depends on income, in euro for a period; nothing when we do not know. */
        public Optional<BigDecimal> getAmount() {
            return Optional.ofNullable(amount);
        }

        /** The income in a year above which more is paid, in euro; nothing when there is none, or we do not know it. */
        public Optional<BigDecimal> getThreshold() {
            return Optional.ofNullable(threshold);
        }
    }

    protected Tariff() {
        // for JPA
    }

    Tariff(String name, int revision, Publication publication, String sourceUrl, Terms terms) {
        super(revision, publication, sourceUrl);
        this.name = name;
        rule = terms.rule();
        period = terms.period();
        surplusShare = terms.surplusShare();
        periodsAYear = terms.periodsAYear();
        incomeYear = terms.incomeYear();
        startsAfter = terms.startsAfter();
        billedAfter = terms.billedAfter();
        bands = new ArrayList<>(terms.bands());
    }

    /** What a tariff says; null where it says nothing. */
    record Terms(
            Rule rule,
            Period period,
            List<Band> bands,
            BigDecimal surplusShare,
            Integer periodsAYear,
            Integer incomeYear,
            Integer startsAfter,
            Integer billedAfter) {}

    Terms terms() {
        return new Terms(rule, period, getBands(), surplusShare, periodsAYear, incomeYear, startsAfter, billedAfter);
    }

    @Override
    public String recordKey() {
        return name;
    }

    public String getName() {
        return name;
    }

    public Rule getRule() {
        return rule;
    }

    public boolean isByIncome() {
        return rule == Rule.INKOMENSAFHANKELIJK;
    }

    public Period getPeriod() {
        return period;
    }

    /** Of each euro above the threshold, the part that is paid in a year; nothing when income does not count. */
    public Optional<BigDecimal> getSurplusShare() {
        return Optional.ofNullable(surplusShare);
    }

    /** Of which year the income counts; nothing when income does not count, or we do not know it. */
    public Optional<Integer> getIncomeYear() {
        return Optional.ofNullable(incomeYear);
    }

    public List<Band> getBands() {
        return bands.stream().sorted(Comparator.comparing(Band::getHousehold)).toList();
    }

    /** Whether what this kind of household pays is in our records, given its income. */
    public boolean knows(Household household) {
        return band(household)
                .filter(band -> band.amount != null && (!isByIncome() || band.threshold != null))
                .isPresent();
    }

    /**
     * What a household pays in a period, in euro and whole cents.
     *
     * @param income in a year, in euro; not looked at when it does not count
     * @throws java.util.NoSuchElementException when our records do not know
     */
    BigDecimal amount(Household household, BigDecimal income) {
        Band band = band(household).filter(known -> knows(household)).orElseThrow();
        BigDecimal amount = isByIncome() ? band.amount.add(surplus(band, income)) : band.amount;
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal surplus(Band band, BigDecimal income) {
        return income.subtract(band.threshold)
                .max(BigDecimal.ZERO)
                .multiply(surplusShare)
                .divide(BigDecimal.valueOf(periodsAYear), 10, RoundingMode.HALF_UP);
    }

    /** The amount that all pay who pay at all; nothing when that differs. */
    public Optional<BigDecimal> getOneAmount() {
        List<BigDecimal> amounts = bands.stream().map(band -> band.amount).distinct().toList();
        return isByIncome() || amounts.size() != 1 ? Optional.empty() : Optional.ofNullable(amounts.get(0));
    }

    /** The first month that is paid for when the support begins in a month; nothing where it does not go by months. */
    Optional<YearMonth> firstMonth(YearMonth begin) {
        return Optional.ofNullable(startsAfter).map(begin::plusMonths);
    }

    /** Whether the invoice for a period comes after it. */
    public boolean isBilledLater() {
        return billedAfter != null && billedAfter > 0;
    }

    /** The month in which the invoice for a month comes. */
    YearMonth billed(YearMonth month) {
        return month.plusMonths(billedAfter == null ? 0 : billedAfter);
    }

    private Optional<Band> band(Household household) {
        return bands.stream().filter(band -> band.household == household).findFirst();
    }
}
