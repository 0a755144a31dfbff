package nl.wijkteamwijzer.contribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published records about what support costs, of every day. Never changes; is replaced as a whole. */
public final class Contributions {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final List<Tariff> tariffs;
    private final List<Exemption> exemptions;
    private final List<SupportKind> kinds;
    private final List<MinimaSetting> minimaSettings;
    private final List<HouseholdExample> examples;

    Contributions(
            List<Tariff> tariffs,
            List<Exemption> exemptions,
            List<SupportKind> kinds,
            List<MinimaSetting> minimaSettings,
            List<HouseholdExample> examples) {
        this.tariffs = byTime(tariffs);
        this.exemptions = byTime(exemptions);
        this.kinds = byTime(kinds);
        this.minimaSettings = byTime(minimaSettings);
        this.examples = List.copyOf(examples);
    }

    private static <T extends PublicRecord> List<T> byTime(Collection<T> records) {
        return records.stream()
                .sorted(comparing((T record) -> record.getPublication().getValidFrom()).thenComparing(PublicRecord::recordKey))
                .toList();
    }

    /** Of every day, in order of time. */
    public List<Tariff> tariffs() {
        return tariffs;
    }

    public List<Exemption> exemptions() {
        return exemptions;
    }

    public List<SupportKind> kinds() {
        return kinds;
    }

    public List<MinimaSetting> minimaSettings() {
        return minimaSettings;
    }

    /** Nothing when no tariff is published for that day. */
    public Optional<Tariff> tariff(LocalDate day) {
        return PublicRecord.inForceOn(day, tariffs).stream().findFirst();
    }

    /** The tariff before the one of that day, or the last one when that day has none. */
    public Optional<Tariff> tariffBefore(LocalDate day) {
        LocalDate from = tariff(day).map(now -> now.getPublication().getValidFrom()).orElse(day);
        return tariffs.stream()
                .filter(earlier -> earlier.getPublication().getValidFrom().isBefore(from))
                .reduce((earlier, later) -> later);
    }

    /** The first day of which we know a tariff; nothing when none is published. */
    public Optional<LocalDate> firstDay() {
        return tariffs.stream().map(tariff -> tariff.getPublication().getValidFrom()).min(LocalDate::compareTo);
    }

    /** The last day of which we know a tariff; nothing when the last one holds until further notice. */
    public Optional<LocalDate> lastDay() {
        return tariffs.isEmpty() ? Optional.empty() : tariffs.get(tariffs.size() - 1).getPublication().getValidTo();
    }

    /** In the order in which they are looked at. */
    public List<Exemption> exemptions(LocalDate day) {
        return PublicRecord.inForceOn(day, exemptions).stream()
                .sorted(comparingInt(Exemption::getPosition))
                .toList();
    }

    /** The kinds of support of a day; where a gemeente chose for itself, its choice. */
    public List<SupportKind> kinds(LocalDate day, GemeenteCode gemeente) {
        Map<String, SupportKind> chosen = new LinkedHashMap<>();
        PublicRecord.inForceOn(day, kinds).stream()
                .filter(kind -> kind.holdsIn(gemeente))
                .forEach(kind -> chosen.merge(
                        kind.getKind(), kind, (one, other) -> other.getGemeente() == null ? one : other));
        return chosen.values().stream().sorted(comparingInt(SupportKind::getPosition)).toList();
    }

    /** The names of the kinds of support of which one can ask what they cost. */
    public List<String> askable(LocalDate day, GemeenteCode gemeente) {
        return kinds(day, gemeente).stream().filter(SupportKind::isAsked).map(SupportKind::getKind).toList();
    }

    public List<MinimaSetting> minimaSettings(LocalDate day, GemeenteCode gemeente) {
        return PublicRecord.inForceOn(day, minimaSettings).stream()
                .filter(setting -> setting.getGemeente().equals(gemeente))
                .sorted(comparingInt(MinimaSetting::getPosition))
                .toList();
    }

    public List<HouseholdExample> examples(LocalDate day) {
        return PublicRecord.inForceOn(day, examples).stream()
                .sorted(comparingInt(HouseholdExample::getPosition))
                .toList();
    }

    /**
     * What somebody pays: a pure function of the records and the situation.
     *
     * @throws IllegalArgumentException when a kind of support is not known on that day
     */
    public Outcome outcome(Situation situation) {
        Outcome outcome = decide(situation);
        return outcome.isKnown() && !outcome.isNothing()
                ? with(firstInvoice(situation, outcome.tariff()), outcome)
                : outcome;
    }

    private Outcome decide(Situation situation) {
        Map<Treatment, List<SupportKind>> asked = asked(situation);
        List<SupportKind> charged = asked.get(Treatment.BETAALD);
        List<SupportKind> free = asked.get(Treatment.GRATIS);
        List<SupportKind> apart = asked.get(Treatment.EIGEN_REGEL);
        Tariff tariff = tariff(situation.day()).orElse(null);
        Deciding deciding = deciding(situation, tariff, charged, free, apart);
        return new Outcome(
                situation,
                deciding.reason(),
                deciding.amount(),
                tariff,
                deciding.exemption(),
                deciding.by(),
                charged,
                free,
                apart,
                null);
    }

    private record Deciding(Reason reason, BigDecimal amount, Exemption exemption, SourcedRecord by) {}

    private Deciding deciding(
            Situation situation, Tariff tariff, List<SupportKind> charged, List<SupportKind> free, List<SupportKind> apart) {
        if (!apart.isEmpty()) {
            return new Deciding(Reason.OTHER_RULE, null, null, apart.get(0));
        }
        if (charged.isEmpty()) {
            return new Deciding(Reason.NOTHING_CHARGED, NOTHING, null, free.get(0));
        }
        List<Exemption> fitting = exemptions(situation.day()).stream()
                .filter(exemption -> exemption.getCircumstance().fits(situation))
                .toList();
        Optional<Exemption> exemption =
                fitting.stream().filter(each -> charged.stream().noneMatch(kind -> each.getExcept().contains(kind.getKind()))).findFirst();
        if (exemption.isPresent()) {
            return new Deciding(Reason.EXEMPT, NOTHING, exemption.get(), exemption.get());
        }
        if (!fitting.isEmpty()) {
            return new Deciding(Reason.EXCEPTION_NOT_KNOWN, null, fitting.get(0), fitting.get(0));
        }
        if (tariff == null || !tariff.knows(situation.household())) {
            return new Deciding(Reason.NOT_KNOWN, null, null, tariff == null ? charged.get(0) : tariff);
        }
        if (tariff.isByIncome() && situation.income() == null) {
            return new Deciding(Reason.INCOME_NEEDED, null, null, tariff);
        }
        return new Deciding(
                tariff.isByIncome() ? Reason.BY_INCOME : Reason.ONE_AMOUNT,
                tariff.amount(situation.household(), situation.income()),
                null,
                tariff);
    }

    private Map<Treatment, List<SupportKind>> asked(Situation situation) {
        if (!knowsKinds(situation)) {
            throw new IllegalArgumentException("Among these are kinds that are not known on that day: " + situation.kinds());
        }
        List<SupportKind> ofThatDay = kinds(situation.day(), situation.gemeente());
        Map<Treatment, List<SupportKind>> asked = new EnumMap<>(Treatment.class);
        for (Treatment treatment : Treatment.values()) {
            asked.put(treatment, ofThatDay.stream()
                    .filter(kind -> kind.getTreatment() == treatment && situation.kinds().contains(kind.getKind()))
                    .toList());
        }
        return asked;
    }

    private boolean knowsKinds(Situation situation) {
        return askable(situation.day(), situation.gemeente()).containsAll(situation.kinds());
    }

    private FirstInvoice firstInvoice(Situation situation, Tariff tariff) {
        return tariff.firstMonth(YearMonth.from(situation.day()))
                .filter(month -> knowsKinds(situation.on(month.atDay(1))))
                .map(month -> firstInvoice(decide(situation.on(month.atDay(1))), month))
                .orElse(null);
    }

    private static FirstInvoice firstInvoice(Outcome then, YearMonth month) {
        return then.isKnown() && !then.isNothing()
                ? new FirstInvoice(month, then.tariff().billed(month), then.amount())
                : null;
    }

    private static Outcome with(FirstInvoice invoice, Outcome outcome) {
        return new Outcome(
                outcome.situation(),
                outcome.reason(),
                outcome.amount(),
                outcome.tariff(),
                outcome.exemption(),
                outcome.decidedBy(),
                outcome.charged(),
                outcome.free(),
                outcome.apart(),
                invoice);
    }
}
