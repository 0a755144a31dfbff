package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what somebody pays, from the records and nothing else. */
final class Calculation {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Contributions records;

    Calculation(Contributions records) {
        this.records = records;
    }

    Outcome outcome(Situation situation) {
        Outcome outcome = decide(situation);
        return outcome.isPaid() ? outcome.with(firstInvoice(situation, outcome.tariff())) : outcome;
    }

    private Outcome decide(Situation situation) {
        Map<Treatment, List<SupportKind>> asked = asked(situation);
        List<SupportKind> charged = asked.get(Treatment.BETAALD);
        List<SupportKind> free = asked.get(Treatment.GRATIS);
        List<SupportKind> apart = asked.get(Treatment.EIGEN_REGEL);
        Tariff tariff = records.tariff(situation.day()).orElse(null);
        if (!apart.isEmpty()) {
            return new Outcome(situation, Reason.OTHER_RULE, null, tariff, null, apart.get(0), charged, free, apart, null);
        }
        if (charged.isEmpty()) {
            return new Outcome(situation, Reason.NOTHING_CHARGED, NOTHING, tariff, null, free.get(0), charged, free, apart, null);
        }
        Deciding deciding = deciding(situation, tariff, charged);
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

    private Map<Treatment, List<SupportKind>> asked(Situation situation) {
        if (!knowsKinds(situation)) {
            throw new IllegalArgumentException("Among these are kinds that are not known on that day: " + situation.kinds());
        }
        List<SupportKind> ofThatDay = records.kinds(situation.day(), situation.gemeente());
        Map<Treatment, List<SupportKind>> asked = new EnumMap<>(Treatment.class);
        for (Treatment treatment : Treatment.values()) {
            asked.put(treatment, ofThatDay.stream()
                    .filter(kind -> kind.getTreatment() == treatment && situation.kinds().contains(kind.getKind()))
                    .toList());
        }
        return asked;
    }

    private boolean knowsKinds(Situation situation) {
        return records.askable(situation.day(), situation.gemeente()).containsAll(situation.kinds());
    }

    private record Deciding(Reason reason, BigDecimal amount, Exemption exemption, SourcedRecord by) {}

    private Deciding deciding(Situation situation, Tariff tariff, List<SupportKind> charged) {
        List<Exemption> fitting = records.exemptions(situation.day()).stream()
                .filter(exemption -> exemption.getCircumstance().fits(situation))
                .toList();
        Optional<Exemption> exemption = fitting.stream()
                .filter(each -> charged.stream().noneMatch(kind -> each.getExcept().contains(kind.getKind())))
                .findFirst();
        if (exemption.isPresent()) {
            return new Deciding(Reason.EXEMPT, NOTHING, exemption.get(), exemption.get());
        }
        if (!fitting.isEmpty()) {
            return new Deciding(Reason.EXCEPTION_NOT_KNOWN, null, fitting.get(0), fitting.get(0));
        }
        if (tariff == null) {
            return new Deciding(Reason.NO_TARIFF, null, null, charged.get(0));
        }
        if (!tariff.knows(situation.household())) {
            return new Deciding(Reason.NOT_KNOWN, null, null, tariff);
        }
        if (tariff.isByIncome() && situation.income() == null) {
            return new Deciding(Reason.INCOME_NEEDED, null, null, tariff);
        }
        BigDecimal amount = tariff.amount(situation.household(), situation.income());
        return new Deciding(tariff.isByIncome() ? Reason.BY_INCOME : Reason.ONE_AMOUNT, amount, null, tariff);
    }

    /** What the first invoice says when the support begins that day; null where it does not go by months, or nothing is due. */
    private FirstInvoice firstInvoice(Situation situation, Tariff tariff) {
        return tariff.firstMonth(YearMonth.from(situation.day()))
                .map(month -> firstInvoice(situation, tariff, month))
                .orElse(null);
    }

    private FirstInvoice firstInvoice(Situation situation, Tariff tariff, YearMonth month) {
        LocalDate day = month.atDay(1);
        if (!knowsKinds(situation.on(day))) {
            return null;
        }
        Outcome then = decide(situation.on(day));
        YearMonth comes = (then.tariff() == null ? tariff : then.tariff()).billed(month);
        return then.isNothing() ? null : new FirstInvoice(month, comes, then.amount());
    }
}
