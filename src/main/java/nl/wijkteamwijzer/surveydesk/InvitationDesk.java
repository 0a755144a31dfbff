package nl.wijkteamwijzer.surveydesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.ballotbox.Invitations;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/**
 * Where staff make codes for letters. The audit trail tells of a batch, never of a code. It is written beside the batch and not
 * with it: codes have a transaction of their own, which nobody else sees into.
 */
@ApplicationScoped
@Needs(Right.WRITE_RESEARCH)
public class InvitationDesk {

    private static final String KIND = "uitnodigingen";

    @Inject
    Invitations invitations;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    SmallestGroup smallestGroup;

    @Inject
    Clock clock;

    private final OnceADay<List<String>> used = new OnceADay<>();

    /** How many of each batch came back, as it was when somebody first looked today. */
    public List<BatchResponse> responses(GemeenteCode gemeente) {
        LocalDate today = LocalDate.now(clock);
        return invitations.batches(gemeente).stream()
                .map(batch -> BatchResponse.of(batch, used.of(List.of(gemeente.value(), batch.name()), today, batch.used()), smallestGroup.size()))
                .toList();
    }

    /** From how many on it is told how many came back. */
    public int fewestTold() {
        return BatchResponse.fewest(smallestGroup.size());
    }

    /**
     * Makes a batch and returns its codes, which nobody can see again.
     *
     * @throws IllegalArgumentException when there is a batch of this name already
     */
    public List<String> issue(InvitationBatch batch) {
        List<String> codes = invitations.issue(batch);
        trail.write(staff.person().account(), "UITGEGEVEN", KIND, batch.name(), null, told(batch));
        return codes;
    }

    /** False when a code of it was used. */
    public boolean withdraw(InvitationBatch batch) {
        boolean gone = invitations.withdraw(batch.gemeente(), batch.name());
        if (gone) {
            trail.write(staff.person().account(), "INGETROKKEN", KIND, batch.name(), told(batch), null);
        }
        return gone;
    }

    private static String told(InvitationBatch batch) {
        return Sheet.empty()
                .with("gemeente", batch.gemeente().value())
                .withNumber("aantal", batch.issued())
                .with("tot", batch.validUntil().toString())
                .toJson();
    }
}
