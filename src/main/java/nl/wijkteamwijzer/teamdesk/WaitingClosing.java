package nl.wijkteamwijzer.teamdesk;

import java.util.List;
import java.util.stream.Stream;
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

    /** What came in with a file is thrown away with the rest of it, elsewhere. */
    public boolean isFromFile() {
        return drafts.get(0).getImportId() != null;
    }

    /** What makes drafts go together: the same days, hours and reason, and the file with which they came. */
    static List<String> group(Draft draft) {
        return Stream.concat(SAME.stream().map(draft.sheet()::get), Stream.of(String.valueOf(draft.getImportId()))).toList();
    }
}
