package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** With what a draft begins. */
final class DraftStart {

    private DraftStart() {}

    /** A change begins today, unless the version that is changed begins later, and ends before what was made for later. */
    static <T extends PublicRecord> Sheet of(RecordKind<T> kind, T start, List<T> own, LocalDate today) {
        LocalDate began = start.getPublication().getValidFrom();
        LocalDate from = began.isAfter(today) ? began : today;
        Optional<LocalDate> last = start.getPublication().getValidTo().filter(day -> !day.isBefore(from));
        Optional<LocalDate> beforeNext = own.stream().map(PublicRecord::getPublication)
                .filter(publication -> publication.getStatus() == Status.GEPUBLICEERD)
                .map(publication -> publication.getValidFrom())
                .filter(begin -> begin.isAfter(from))
                .min(LocalDate::compareTo)
                .map(begin -> begin.minusDays(1));
        LocalDate end = beforeNext.filter(day -> last.isEmpty() || day.isBefore(last.get())).or(() -> last).orElse(null);
        return Revisions.sheet(kind, start)
                .with(CommonFields.FROM, from.toString())
                .with(CommonFields.TO, end == null ? "" : end.toString())
                .with(CommonFields.REVIEW, today.plusMonths(kind.monthsBetweenChecks()).toString());
    }

    static Sheet ofNew(RecordKind<?> kind, Sheet sheet, LocalDate today) {
        return Sheet.empty()
                .with(CommonFields.FROM, today.toString())
                .with(CommonFields.REVIEW, today.plusMonths(kind.monthsBetweenChecks()).toString())
                .withAll(sheet);
    }
}
