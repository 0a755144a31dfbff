package nl.wijkteamwijzer.teamdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Listing;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.ClosureSheet;

/**
 * What is closed already, or is being written: what closes the same place in the same period is changed, not made twice; what goes by
 * the same key in another period is left alone.
 *
 * @param all revisions of every status
 */
record KnownClosures(ClosureKind kind, List<Closure> all, List<Draft> drafts) {

    private static final List<String> PLACE = List.of(ClosureSheet.GEMEENTE, ClosureSheet.ACCESS_POINT, ClosureSheet.CHANNEL);

    /**
     * Something that stands in the way.
     *
     * @param sheet with its days
     * @param path where it can be changed
     */
    public record Standing(String title, Sheet sheet, String path) {

        Trouble trouble() {
            return Trouble.in(ClosureSheet.FIRST_DAY, "beheer.sluiten.trouble.standing", title);
        }
    }

    /** The key that a closure has, or will get. */
    String key(Sheet sheet) {
        return published()
                .filter(closure -> isSame(kind.read(closure), sheet))
                .map(kind::key)
                .findFirst()
                .orElseGet(() -> kind.newKey(sheet));
    }

    /** Whether there ever was a record of this key: also one that was called off. */
    boolean isKnown(String key) {
        return all.stream().anyMatch(closure -> kind.key(closure).equals(key));
    }

    /** What is being written about the same place in the same period. */
    Optional<Draft> draftOf(Sheet sheet) {
        return drafts.stream().filter(draft -> isSame(draft.sheet(), sheet)).findFirst();
    }

    /** What has the key that a closure would get, in another period. */
    Optional<Standing> inTheWayOf(Sheet sheet) {
        if (draftOf(sheet).isPresent()) {
            return Optional.empty();
        }
        Predicate<Sheet> other = standing -> !isSame(standing, sheet);
        return drafts.stream()
                .filter(draft -> keyOf(draft).equals(key(sheet)) && other.test(draft.sheet()))
                .map(draft -> new Standing(Listing.title(kind, draft), draft.sheet(), "/beheer/beoordelen/" + draft.getId()))
                .findFirst()
                .or(() -> published()
                        .filter(closure -> kind.key(closure).equals(key(sheet)) && other.test(kind.read(closure)))
                        .map(closure -> new Standing(
                                kind.title(closure), kind.read(closure), "/beheer/soort/" + ClosureKind.NAME + "/" + kind.key(closure)))
                        .findFirst());
    }

    private String keyOf(Draft draft) {
        return draft.isNew() ? kind.newKey(draft.sheet()) : draft.getRecordKey();
    }

    /** Of each record the last version, unless it was called off. */
    private Stream<Closure> published() {
        return PublicRecord.latest(all.stream().filter(closure -> closure.getPublication().getStatus() == Status.GEPUBLICEERD).toList())
                .stream()
                .filter(Closure::happens)
                .sorted(Comparator.comparing(kind::key));
    }

    private static boolean isSame(Sheet one, Sheet other) {
        return PLACE.stream().allMatch(field -> one.get(field).equals(other.get(field))) && period(one).equals(period(other));
    }

    private static List<String> period(Sheet sheet) {
        String first = sheet.get(ClosureSheet.FIRST_DAY);
        return List.of(first, sheet.has(ClosureSheet.LAST_DAY) ? sheet.get(ClosureSheet.LAST_DAY) : first);
    }
}
