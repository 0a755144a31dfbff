package nl.wijkteamwijzer.content;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published notices, of every day. Never changes; is replaced as a whole. */
public final class Notices {

    private static final Comparator<Notice> MOST_URGENT_FIRST =
            Comparator.comparing(Notice::getKind).thenComparing(Comparator.comparing(Notice::begins).reversed());

    private final List<Notice> notices;

    /** @param revisions all of them: of a notice that is changed from a later day, the older one shows until then */
    Notices(Collection<Notice> revisions) {
        notices = List.copyOf(revisions);
    }

    /** Those about a page, incidents first and then the newest. */
    public List<Notice> showing(String path, LocalDateTime moment) {
        // first the revision, then its hours and pages: what it leaves out must not bring back the one before
        return PublicRecord.inForceOn(moment.toLocalDate(), notices).stream()
                .filter(notice -> notice.isAbout(path) && notice.showsAt(moment))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    /** When the notices of a page are others than now; empty when that never happens. */
    public Optional<LocalDateTime> nextChange(String path, LocalDateTime moment) {
        return notices.stream()
                .filter(notice -> notice.isAbout(path))
                .flatMap(notice -> Stream.of(notice.begins(), notice.ends()))
                .filter(change -> change.isAfter(moment) && change.isBefore(LocalDateTime.MAX))
                .min(Comparator.naturalOrder());
    }
}
