package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Proposal;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.RecordBook.Shown;
import nl.wijkteamwijzer.editing.Revisions;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.tables.Imports;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.AccessPointSheet;

/**
 * Hands in all that teams and their wijken change into on one day: a draft for each team that begins, changes or ends. They are let
 * out or thrown away together.
 */
@ApplicationScoped
@Needs(Right.APPROVE_TEAMS)
public class SuccessionDesk {

    @Inject
    Imports imports;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    AccessPointKind kind;

    @Inject
    Clock clock;

    /**
     * All of it or nothing.
     *
     * @param names of the teams that begin, by slug
     * @param title as staff know it
     * @return by which number it is looked at and let out
     * @throws NotReady when something is not right, or somebody is changing one of these teams already
     */
    @Transactional
    public long submit(Succession change, Map<String, String> names, String title, String reason) {
        RecordBook<AccessPoint> book = new RecordBook<>(kind, revisions.all(kind), LocalDate.now(clock));
        List<Trouble> troubles = Stream.concat(
                        change.changing().stream().flatMap(team -> inTheWay(book, team, change.from().plusDays(1))),
                        change.ending().stream().flatMap(team -> inTheWay(book, team, change.from())))
                .toList();
        if (!troubles.isEmpty()) {
            throw new NotReady(troubles);
        }
        List<Proposal> proposals = new ArrayList<>();
        List<Sheet> unfinished = new ArrayList<>();
        for (String slug : change.beginning()) {
            Sheet wijken = wijken(change, slug).with(AccessPointSheet.NAME, names.get(slug));
            change.predecessorsOf(slug).stream().findFirst().ifPresentOrElse(
                    before -> proposals.add(new Proposal(null, null, like(book, before, change).withAll(wijken))),
                    () -> unfinished.add(empty(book, change, slug).withAll(wijken)));
        }
        change.changing().forEach(team -> proposals.add(changed(book, team, change)));
        change.ending().forEach(team -> proposals.add(ended(book, team, change)));
        return imports.handIn(AccessPointKind.NAME, title, proposals, unfinished, reason);
    }

    /** What a colleague is writing, and what was made for a day from which the change is to hold already. */
    private Stream<Trouble> inTheWay(RecordBook<AccessPoint> book, AccessPoint team, LocalDate from) {
        Optional<Trouble> written = drafts.of(AccessPointKind.NAME, team.getSlug())
                .map(draft -> Trouble.in(null, "beheer.overgang.trouble.beingWritten", team.getName()));
        Optional<Trouble> coming = book.shown(team.getSlug()).stream()
                .map(version -> version.sheet().get(CommonFields.FROM))
                .filter(begin -> !LocalDate.parse(begin).isBefore(from))
                .findFirst()
                .map(begin -> Trouble.in(null, "beheer.overgang.trouble.coming", team.getName(), begin));
        return Stream.concat(written.stream(), coming.stream());
    }

    private Proposal changed(RecordBook<AccessPoint> book, AccessPoint team, Succession change) {
        Shown then = on(book, team, change.from());
        Sheet sheet = book.start(then)
                .with(CommonFields.FROM, change.from().toString())
                .with(CommonFields.TO, then.sheet().get(CommonFields.TO))
                .withAll(wijken(change, team.getSlug()));
        return new Proposal(team.getSlug(), then.id(), sheet);
    }

    private Proposal ended(RecordBook<AccessPoint> book, AccessPoint team, Succession change) {
        LocalDate last = change.from().minusDays(1);
        Shown then = on(book, team, last);
        Sheet sheet = book.start(then)
                .with(CommonFields.TO, last.toString())
                .withLines(AccessPointSheet.SUCCESSORS, change.successorsOf(team));
        return new Proposal(team.getSlug(), then.id(), sheet);
    }

    /** Like the first whose wijken it takes, until somebody fills in what is different. */
    private static Sheet like(RecordBook<AccessPoint> book, AccessPoint before, Succession change) {
        return book.start(on(book, before, change.from()))
                .with(CommonFields.FROM, change.from().toString())
                .with(CommonFields.TO, "")
                .with(AccessPointSheet.SUCCESSORS, "");
    }

    /** Of a team that takes over from nobody: its contact is asked of whoever fills it in. */
    private static Sheet empty(RecordBook<AccessPoint> book, Succession change, String slug) {
        return book.start(Sheet.empty())
                .with(CommonFields.FROM, change.from().toString())
                .with(AccessPointSheet.KIND, change.layer())
                .with(AccessPointSheet.GEMEENTE, change.wijkenOf(slug).get(0).gemeente().value());
    }

    private static Sheet wijken(Succession change, String slug) {
        return Sheet.empty().withLines(AccessPointSheet.WIJKEN, change.wijkenOf(slug).stream().map(WijkCode::value).toList());
    }

    /** The version that would be in force on a day. */
    private static Shown on(RecordBook<AccessPoint> book, AccessPoint team, LocalDate day) {
        return book.shown(team.getSlug()).stream()
                .filter(version -> !LocalDate.parse(version.sheet().get(CommonFields.FROM)).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
