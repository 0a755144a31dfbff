package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.wijkteam.Remark;

/** Behind beheer/opmerkingen.xhtml: what residents say is wrong on the page of a team. */
@Named
@RequestScoped
public class OpmerkingenBacking {

    @Inject
    Asked asked;

    @Inject
    RemarkDesk desk;

    @Inject
    Answers answers;

    private List<Remark> waiting = List.of();

    /** Before the page is shown. */
    public void open() {
        if (asked.form().isPosted()) {
            desk.handle(asked.form().first("opmerking"));
            answers.seeOther("/beheer/opmerkingen?klaar=afgehandeld");
        } else {
            waiting = desk.waiting();
        }
    }

    public List<Remark> getWaiting() {
        return waiting;
    }
}
