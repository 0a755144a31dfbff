package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Desk;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.AccessPointSheet;

/** Hands in all that teams and their wijken change into on one day: a draft for each team that begins, changes or ends. */
@ApplicationScoped
@Needs(Right.APPROVE_TEAMS)
public class SuccessionDesk {

    @Inject
    Desk desk;

    @Inject
    Drafts drafts;

    @Inject
    AccessPointKind kind;

    /**
     * All of it or nothing.
     *
     * @param names of the teams that begin, by slug
     * @return how many drafts that are
     * @throws NotReady when something is not right, or somebody is changing one of these teams already
     */
    @Transactional
    public int submit(Succession change, Map<String, String> names, String reason) {
        Stream.concat(change.ending().stream(), change.changing().stream()).forEach(this::needFree);
        change.beginning().forEach(slug -> begin(change, slug, names.get(slug), reason));
        change.changing().forEach(team -> submit(desk.open(AccessPointKind.NAME, team.getSlug()), Sheet.empty()
                .with(CommonFields.FROM, change.from().toString())
                .with(CommonFields.TO, "")
                .withLines(AccessPointSheet.WIJKEN, codes(change.wijkenOf(team.getSlug()))), reason));
        change.ending().forEach(team -> submit(desk.open(AccessPointKind.NAME, team.getSlug()), Sheet.empty()
                .with(CommonFields.TO, change.from().minusDays(1).toString())
                .withLines(AccessPointSheet.SUCCESSORS, change.successorsOf(team)), reason));
        return change.beginning().size() + change.changing().size() + change.ending().size();
    }

    private void needFree(AccessPoint team) {
        if (drafts.of(AccessPointKind.NAME, team.getSlug()).isPresent()) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.overgang.trouble.beingWritten", team.getName())));
        }
    }

    /** Like the first whose wijken it takes, until somebody fills in what is different. */
    private void begin(Succession change, String slug, String name, String reason) {
        AccessPoint before = change.predecessorsOf(slug).stream().findFirst().orElse(change.teams().get(0));
        Sheet sheet = kind.read(before)
                .with(AccessPointSheet.NAME, name)
                .with(CommonFields.FROM, change.from().toString())
                .with(AccessPointSheet.SUCCESSORS, "")
                .withLines(AccessPointSheet.WIJKEN, codes(change.wijkenOf(slug)));
        desk.submit(desk.begin(AccessPointKind.NAME, sheet).getId(), reason, null);
    }

    private void submit(Draft draft, Sheet changes, String reason) {
        desk.save(draft.getId(), draft.sheet(), changes);
        desk.submit(draft.getId(), reason, null);
    }

    private static List<String> codes(List<WijkCode> wijken) {
        return wijken.stream().map(WijkCode::value).toList();
    }
}
