package nl.wijkteamwijzer.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.Publication;

/**
 * What somebody pays, and why. An indication: the CAK sets the amount.
 *
 * @param amount euro for a period of the tariff; null when it is not known
 * @param tariff of that day; null when there is none
 * @param exemption the one that makes free, or that does not hold here; null when none does
 * @param decidedBy the record from which the outcome follows
 * @param charged kinds of support for which a contribution is paid
 * @param free kinds for which none is paid
 * @param apart kinds with another contribution
 * @param firstInvoice null when there comes none, or we do not know it
 */
public record Outcome(
        Situation situation,
        Reason reason,
        BigDecimal amount,
        Tariff tariff,
        Exemption exemption,
        SourcedRecord decidedBy,
        List<SupportKind> charged,
        List<SupportKind> free,
        List<SupportKind> apart,
        FirstInvoice firstInvoice) {

    public boolean isKnown() {
        return reason.isKnown();
    }

    public boolean isNothing() {
        return amount != null && amount.signum() == 0;
    }

    /** Whether some kinds are free and others are not, so that it must be said which is which. */
    public boolean isMixed() {
        return !free.isEmpty() && !(charged.isEmpty() && apart.isEmpty());
    }

    /** The kinds of which the total stops at the cost price; none when nothing is paid. */
    public List<SupportKind> untilCostPrice() {
        return isNothing() ? List.of() : charged.stream().filter(SupportKind::isUntilCostPrice).toList();
    }

    /** The first day on which it is so: of the tariff and of the record that decides, the later. */
    public LocalDate validFrom() {
        return records().map(Publication::getValidFrom).max(LocalDate::compareTo).orElseThrow();
    }

    /** The last day on which it is so; nothing when that is not known. */
    public Optional<LocalDate> validTo() {
        return records().flatMap(record -> record.getValidTo().stream()).min(LocalDate::compareTo);
    }

    private Stream<Publication> records() {
        return Stream.of(Optional.ofNullable(tariff), Optional.of(decidedBy))
                .flatMap(Optional::stream)
                .map(SourcedRecord::getPublication);
    }
}
