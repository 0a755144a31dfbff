package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.CurrentStaff;

/** What the public will see on a day of a month without anybody putting it on the calendar: closures, notices and what goes out later. */
@ApplicationScoped
public class PlannedAnyway {

    /** Of a closure the first day is a field of its own: when it is closed, not since when we say so. */
    private static final String FIRST_DAY = "eersteDag";

    @Inject
    RecordKinds kinds;

    @Inject
    KnownRevisions revisions;

    @Inject
    Drafts drafts;

    @Inject
    KindWords words;

    @Inject
    CurrentStaff staff;

    /** Of the kinds that whoever asks may write. */
    @Transactional
    public List<CalendarEntry> in(YearMonth month) {
        return Stream.concat(
                        kinds.all().stream().filter(kind -> staff.may(kind.subject().write())).flatMap(kind -> published(kind, month)),
                        planned(month))
                .toList();
    }

    private <T extends PublicRecord> Stream<CalendarEntry> published(RecordKind<T> kind, YearMonth month) {
        return PublicRecord.latest(revisions.published(kind)).stream()
                .map(revision -> new CalendarEntry(day(kind, revision), words.one(kind.name()), kind.title(revision), "", "",
                        "/beheer/soort/" + kind.name() + "/" + kind.key(revision)))
                .filter(entry -> YearMonth.from(entry.day()).equals(month));
    }

    private static <T extends PublicRecord> LocalDate day(RecordKind<T> kind, T revision) {
        boolean closure = kind.fields().stream().anyMatch(field -> field.name().equals(FIRST_DAY));
        return closure ? LocalDate.parse(kind.read(revision).get(FIRST_DAY)) : revision.getPublication().getValidFrom();
    }

    private Stream<CalendarEntry> planned(YearMonth month) {
        return drafts.all().stream()
                .filter(draft -> draft.getStage() == Stage.INGEPLAND)
                .filter(draft -> YearMonth.from(draft.getPublishAt()).equals(month))
                .filter(draft -> staff.may(kinds.named(draft.getKind()).subject().write()))
                .map(draft -> new CalendarEntry(draft.getPublishAt().toLocalDate(), words.one(draft.getKind()), draft.getRecordKey(),
                        "", "", "/beheer/soort/" + draft.getKind() + "/" + draft.getRecordKey() + "/bewerken"));
    }
}
