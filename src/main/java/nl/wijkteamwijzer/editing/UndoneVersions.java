package nl.wijkteamwijzer.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** What there was before versions that are to be undone. History stays: what was public until today stays on record as it was. */
final class UndoneVersions<T extends PublicRecord> {

    private final RecordKind<T> kind;
    private final List<T> all;
    private final LocalDate today;

    UndoneVersions(RecordKind<T> kind, List<T> all, LocalDate today) {
        this.kind = kind;
        this.all = all;
        this.today = today;
    }

    /** Of a version after which another was made: undoing it would undo that too. */
    Optional<Trouble> changedSince(MadeVersion version) {
        return own(version).stream().anyMatch(other -> other.getId() > version.getRecordId())
                ? Optional.of(trouble(version, "beheer.imports.fout.laterVeranderd"))
                : Optional.empty();
    }

    /** That somebody is writing what comes after a version. */
    Trouble beingWritten(MadeVersion version) {
        return trouble(version, "beheer.imports.fout.wordtGeschreven");
    }

    private Trouble trouble(MadeVersion version, String key) {
        return Trouble.in(null, key, kind.title(row(version.getRecordId())));
    }

    /** What the public is to see again; nothing when it saw nothing. */
    Optional<Proposal> before(MadeVersion version) {
        return version.getFollows().filter(id -> !isOver(version)).map(id -> {
            T followed = row(id);
            LocalDate from = from(version);
            LocalDate until = version.getFollowedUntil();
            Sheet sheet = Revisions.sheet(kind, followed)
                    .with(CommonFields.FROM, from.toString())
                    .with(CommonFields.TO, until == null ? "" : until.toString());
            return new Proposal(version.getRecordKey(), id, sheet);
        });
    }

    /** Takes a version from the public instead of which there was nothing; the fields that say so, or nothing. */
    Optional<Sheet> withdraw(MadeVersion version) {
        if (version.getFollows().isPresent() && !isOver(version)) {
            return Optional.empty();
        }
        LocalDate last = from(version).minusDays(1);
        Release.end(own(version), last);
        return Optional.of(Sheet.empty().with(CommonFields.TO, last.toString()));
    }

    /** From when it is undone: from the first day if that comes yet or was past already when it went out, else from today. */
    private LocalDate from(MadeVersion version) {
        LocalDate began = row(version.getRecordId()).getPublication().getValidFrom();
        boolean changedThePast = began.isBefore(version.getPublishedAt().toLocalDate());
        return changedThePast || began.isAfter(today) ? began : today;
    }

    /** Whether what there was before would have ended by now. */
    private boolean isOver(MadeVersion version) {
        return version.getFollowedUntil() != null && version.getFollowedUntil().isBefore(from(version));
    }

    private T row(long id) {
        return all.stream().filter(revision -> revision.getId() == id).findFirst().orElseThrow();
    }

    private List<T> own(MadeVersion version) {
        return all.stream().filter(revision -> kind.key(revision).equals(version.getRecordKey())).toList();
    }
}
