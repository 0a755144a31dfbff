package nl.wijkteamwijzer.teamdesk;

import java.util.List;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Stage;
import nl.wijkteamwijzer.wijkteam.ClosureSheet;

/** Drafts of closures on the same days for the same reason, which go together. */
public record WaitingClosing(List<Draft> drafts) {

    static final List<String> SAME =
            List.of(ClosureSheet.FIRST_DAY, ClosureSheet.LAST_DAY, ClosureSheet.HOURS, ClosureSheet.REASON + "_nl");

    public Sheet sheet() {
        return drafts.get(0).sheet();
    }

    /** By which the page knows it: the first of its drafts. */
    public long id() {
        return drafts.get(0).getId();
    }

    public Stage stage() {
        return drafts.get(0).getStage();
    }

    /** The fields that make drafts go together. */
    static List<String> group(Draft draft) {
        return SAME.stream().map(draft.sheet()::get).toList();
    }
}
