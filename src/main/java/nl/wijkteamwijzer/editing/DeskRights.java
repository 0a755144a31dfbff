package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.NotAllowed;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.security.Staff;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may write what, and who lets it out. */
@ApplicationScoped
public class DeskRights {

    @Inject
    CurrentStaff staff;

    /** Whether nobody lets out what they wrote themselves. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.foureyes", defaultValue = "true")
    boolean fourEyes;

    /** Whether records of a kind, their versions and their drafts are this person's business. */
    public boolean maySee(RecordKind<?> kind) {
        Staff person = staff.person();
        return person.may(kind.subject().write()) || person.may(kind.subject().approve())
                || kind.subject() == Subject.TEAMS && person.may(Right.WRITE_OWN_TEAM);
    }

    /** Whether this person may write the record as it stands in a sheet; a new one of no team yet can become one of their own. */
    public boolean mayWrite(RecordKind<?> kind, String key, Sheet sheet) {
        return mayHandIn(kind, key, sheet)
                || key.startsWith(Desk.NEW) && kind.team(key, sheet).isEmpty() && mayBegin(kind);
    }

    /** Whether this person may begin a new record of a kind. */
    public boolean mayBegin(RecordKind<?> kind) {
        Staff person = staff.person();
        return person.may(kind.subject().write()) || kind.subject() == Subject.TEAMS && person.may(Right.WRITE_OWN_TEAM);
    }

    private boolean mayHandIn(RecordKind<?> kind, String key, Sheet sheet) {
        Staff person = staff.person();
        return person.may(kind.subject().write()) || kind.team(key, sheet).filter(person::mayWriteTeam).isPresent();
    }

    /** Whether this person may let a draft out. */
    public boolean mayApprove(RecordKind<?> kind, Draft draft) {
        Staff person = staff.person();
        return person.may(kind.subject().approve()) && !(fourEyes && draft.getWriters().contains(person.account()));
    }

    /** Whether this person may let out records of a kind, if somebody else wrote them. */
    public boolean mayApprove(RecordKind<?> kind) {
        return staff.person().may(kind.subject().approve());
    }

    public boolean isFourEyes() {
        return fourEyes;
    }

    String account() {
        return staff.person().account();
    }

    void needSight(RecordKind<?> kind) {
        need(maySee(kind), "see", kind);
    }

    void needPen(RecordKind<?> kind, String key, Sheet sheet) {
        need(mayWrite(kind, key, sheet), "write", kind);
    }

    void needOwnership(RecordKind<?> kind, String key, Sheet sheet) {
        need(mayHandIn(kind, key, sheet), "hand in", kind);
    }

    void needApproval(RecordKind<?> kind, Draft draft) {
        need(mayApprove(kind, draft), "approve", kind);
    }

    void needApproval(RecordKind<?> kind) {
        need(mayApprove(kind), "approve", kind);
    }

    private static void need(boolean may, String what, RecordKind<?> kind) {
        if (!may) {
            throw new NotAllowed(what + " " + kind.name());
        }
    }
}
