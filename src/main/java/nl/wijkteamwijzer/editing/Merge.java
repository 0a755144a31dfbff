package nl.wijkteamwijzer.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * What two made of the same sheet, put together field by field.
 *
 * @param sheet what both agree on; where they clash, what stands there already
 */
record Merge(Sheet sheet, List<Clash> clashes) {

    /**
     * @param opened as both began
     * @param theirs as it stands now
     * @param mine as it is to become; a field that is not in it was not changed
     */
    static Merge of(Sheet opened, Sheet theirs, Sheet mine) {
        Sheet merged = theirs;
        List<Clash> clashes = new ArrayList<>();
        for (String field : mine.texts().keySet()) {
            String now = theirs.get(field);
            String wanted = mine.get(field);
            if (wanted.equals(opened.get(field)) || wanted.equals(now)) {
                continue;
            }
            if (now.equals(opened.get(field))) {
                merged = merged.with(field, wanted);
            } else {
                clashes.add(new Clash(field, now, wanted));
            }
        }
        return new Merge(merged, List.copyOf(clashes));
    }
}
