package nl.wijkteamwijzer.teamdesk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Revisions;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.Doors;

/** Closes one team, some or all at once: an ordinary draft for each closure, handed in together. */
@ApplicationScoped
@Needs({Right.WRITE_TEAMS, Right.WRITE_OWN_TEAM})
public class ClosingDesk {

    @Inject
    PublishedPicture picture;

    @Inject
    Desk desk;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    ClosureKind kind;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Whom whoever asks can close, on a day. */
    public List<AccessPoint> teams(LocalDate day) {
        return picture.part(AccessPoints.class).on(day).stream()
                .filter(point -> staff.person().mayWriteTeam(point.getSlug()))
                .toList();
    }

    /** What residents could know if this were published. */
    public Doors doorsWith(Closing closing) {
        Publication now = Publication.published(LocalDate.now(clock), null, LocalDate.now(clock), null, null, false);
        KnownClosures known = known();
        List<Closure> closures = closing.sheets().stream()
                .map(sheet -> kind.write(known.key(sheet), 1, now, sheet))
                .toList();
        return picture.part(Doors.class).with(closures);
    }

    /** Closures with the reasons that were given before, the latest first, each reason once. */
    public List<Closure> reasons() {
        Set<String> seen = new HashSet<>();
        return picture.part(Doors.class).closuresSoFar().stream().filter(closure -> seen.add(closure.reason("nl"))).toList();
    }

    /** What closes the same places from the same day, but not in the same period: it is changed where it stands, not from here. */
    public List<KnownClosures.Standing> inTheWay(Closing closing) {
        KnownClosures known = known();
        return closing.sheets().stream().flatMap(sheet -> known.inTheWayOf(sheet).stream()).distinct().toList();
    }

    private KnownClosures known() {
        return new KnownClosures(kind, revisions.all(kind), drafts.ofKind(ClosureKind.NAME));
    }

    /**
     * Hands it in: all of it or nothing.
     *
     * @return how many closures that are
     * @throws NotReady when something is not right, or stands in the way
     */
    @Transactional
    public int submit(Closing closing) {
        List<Trouble> standing = inTheWay(closing).stream().map(KnownClosures.Standing::trouble).toList();
        if (!standing.isEmpty()) {
            throw new NotReady(standing);
        }
        KnownClosures known = known();
        List<Sheet> sheets = closing.sheets();
        sheets.forEach(sheet -> {
            Draft draft = draftOf(known, sheet);
            desk.save(draft.getId(), draft.sheet(), forAsLongAsItLasts(sheet));
            desk.submit(draft.getId(), "", null);
        });
        return sheets.size();
    }

    /** What was called off once holds again. */
    private Sheet forAsLongAsItLasts(Sheet sheet) {
        return sheet.with(CommonFields.FROM, LocalDate.now(clock).toString()).with(CommonFields.TO, "");
    }

    private Draft draftOf(KnownClosures known, Sheet sheet) {
        return known.draftOf(sheet).orElseGet(() -> {
            String key = known.key(sheet);
            return known.isKnown(key) ? desk.open(ClosureKind.NAME, key) : desk.begin(ClosureKind.NAME, sheet);
        });
    }

    /** What is not published yet, of the teams of whoever asks, by day. */
    public List<WaitingClosing> waiting() {
        return drafts.ofKind(ClosureKind.NAME).stream()
                .filter(draft -> !kind.newKey(draft.sheet()).isEmpty())
                .filter(draft -> staff.person().mayWriteTeam(kind.team(draft.getRecordKey(), draft.sheet()).orElse(null)))
                .collect(groupingBy(WaitingClosing::group, LinkedHashMap::new, toList()))
                .values().stream()
                .map(WaitingClosing::new)
                .sorted(Comparator.comparing(waiting -> WaitingClosing.group(waiting.drafts().get(0)).get(0)))
                .toList();
    }

    /**
     * Takes back what was handed in.
     *
     * @return false when it is not waiting any more: it was published or taken back meanwhile
     */
    @Transactional
    public boolean takeBack(long id) {
        List<Draft> back = waiting().stream()
                .filter(waiting -> waiting.id() == id && !waiting.isFromFile())
                .flatMap(waiting -> waiting.drafts().stream())
                .toList();
        back.forEach(draft -> desk.discard(draft.getId()));
        return !back.isEmpty();
    }
}
