package nl.wijkteamwijzer.kioskdesk;

import java.util.List;
import nl.wijkteamwijzer.kioskdesk.TranslatedText.State;

/**
 * The texts of a kiosk in one language, a page of them at a time.
 *
 * @param all every text, also those that are not shown
 */
public record TranslationList(List<TranslatedText> all, Show show, int asked) {

    static final int ON_A_PAGE = 25;

    /** Which of them are shown. */
    public enum Show {
        ALLE,
        TE_CONTROLEREN,
        ONTBREEKT
    }

    public TranslationList {
        all = List.copyOf(all);
    }

    /** Those on this page. */
    public List<TranslatedText> rows() {
        return shown().stream().skip((long) (page() - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    private List<TranslatedText> shown() {
        return switch (show) {
            case ALLE -> all;
            case TE_CONTROLEREN -> all.stream().filter(text -> text.waits(State.TE_CONTROLEREN)).toList();
            case ONTBREEKT -> all.stream().filter(text -> text.waits(State.ONTBREEKT)).toList();
        };
    }

    public int pages() {
        return Math.max(1, (shown().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** The page that was asked for, or the nearest that is there. */
    public int page() {
        return Math.max(1, Math.min(asked, pages()));
    }

    /** How many a kiosk says. */
    public long count() {
        return all.stream().filter(TranslatedText::isSpoken).count();
    }

    public long toCheck() {
        return all.stream().filter(text -> text.waits(State.TE_CONTROLEREN)).count();
    }

    public long missing() {
        return all.stream().filter(text -> text.waits(State.ONTBREEKT)).count();
    }
}
