package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.wijkteamwijzer.editing.WorkItem;
import nl.wijkteamwijzer.editing.WorkSource;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.Remark;
import nl.wijkteamwijzer.wijkteam.Remarks;

/** What residents say is wrong. */
@ApplicationScoped
public class RemarkWork implements WorkSource {

    @Inject
    Remarks remarks;

    @Inject
    CurrentStaff staff;

    @Inject
    Words words;

    @Override
    public List<WorkItem> waiting() {
        return staff.may(Right.HANDLE_REMARKS) ? remarks.waiting().stream().map(this::item).toList() : List.of();
    }

    private WorkItem item(Remark remark) {
        return new WorkItem("REMARKS", WorkItem.Urgency.WAITING, remark.getAccessPoint(),
                words.say("kloptNiet.subject." + remark.getSubject()) + " · " + words.date(remark.getReceivedOn()),
                "/beheer/opmerkingen#" + remark.getId(), null);
    }
}
