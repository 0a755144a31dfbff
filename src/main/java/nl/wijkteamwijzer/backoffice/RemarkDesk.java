package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.wijkteam.Remark;
import nl.wijkteamwijzer.wijkteam.Remarks;

/** At which staff read what residents say is wrong, and put it aside when it is dealt with. */
@ApplicationScoped
@Needs(Right.HANDLE_REMARKS)
public class RemarkDesk {

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    public List<Remark> waiting() {
        return remarks.waiting();
    }

    /** The trail tells of which team it was, and nothing of what was written. */
    @Transactional
    public void handle(String id) {
        remarks.handle(id).ifPresent(remark ->
                trail.write(staff.person().account(), "AFGEHANDELD", "opmerkingen", remark.getAccessPoint(), null, null));
    }
}
