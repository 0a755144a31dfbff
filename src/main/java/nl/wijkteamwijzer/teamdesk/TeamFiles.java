package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.security.Staff;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPointKind;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.ChannelWeekKind;
import nl.wijkteamwijzer.wijkteam.Closure;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.Doors;
import nl.wijkteamwijzer.wijkteam.Remark;
import nl.wijkteamwijzer.wijkteam.Remarks;

/** The files of the teams that whoever asks has to do with: a teamcoördinator their own, others all. */
@ApplicationScoped
@Needs({Right.WRITE_TEAMS, Right.APPROVE_TEAMS, Right.WRITE_OWN_TEAM, Right.HANDLE_REMARKS})
public class TeamFiles {

    @Inject
    PublishedPicture picture;

    @Inject
    Drafts drafts;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    AccessPointKind points;

    @Inject
    ChannelWeekKind weeks;

    @Inject
    ClosureKind closures;

    /** Those that have not ended, by kind and then by name. */
    public List<TeamFile> all() {
        return picture.part(AccessPoints.class).known().stream()
                .filter(point -> isMine(point.getSlug()))
                .filter(point -> point.getPublication().getValidTo().filter(today()::isAfter).isEmpty())
                .map(point -> file(inForce(point)))
                .toList();
    }

    /** Empty when there is none, or when it is none of the business of whoever asks. */
    public Optional<TeamFile> of(String slug) {
        return picture.part(AccessPoints.class).known().stream()
                .filter(point -> point.getSlug().equals(slug) && isMine(slug))
                .map(point -> file(inForce(point)))
                .findFirst();
    }

    /**
     * Somebody dealt with what a resident said.
     *
     * @return false when it is not there, or somebody had before
     */
    @Transactional
    @Needs(Right.HANDLE_REMARKS)
    public boolean handleRemark(String id) {
        Optional<Remark> handled = remarks.handle(id);
        handled.ifPresent(remark ->
                audit.write(staff.person().account(), "AFGEHANDELD", "opmerkingen", remark.getAccessPoint(), null, null));
        return handled.isPresent();
    }

    private AccessPoint inForce(AccessPoint last) {
        return picture.part(AccessPoints.class).called(last.getSlug(), today()).orElse(last);
    }

    private TeamFile file(AccessPoint point) {
        Doors doors = picture.part(Doors.class);
        List<Closure> coming = doors.closuresFrom(today()).stream()
                .filter(closure -> point.getSlug().equals(closure.accessPoint())
                        || closure.accessPoint() == null && closure.gemeente().equals(point.getGemeente()))
                .toList();
        return new TeamFile(point, doors.weeks(point, today()), coming, draftsOf(point.getSlug()), remarks.waiting(point.getSlug()));
    }

    private List<Draft> draftsOf(String slug) {
        return Stream.<RecordKind<?>>of(points, weeks, closures)
                .flatMap(kind -> drafts.ofKind(kind.name()).stream()
                        .filter(draft -> kind.team(draft.getRecordKey(), draft.sheet()).filter(slug::equals).isPresent()))
                .toList();
    }

    private boolean isMine(String slug) {
        Staff person = staff.person();
        return person.mayWriteTeam(slug) || person.may(Right.APPROVE_TEAMS) || person.may(Right.HANDLE_REMARKS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
