package nl.wijkteamwijzer.editing;

import java.util.List;

/**
 * What became of saving.
 *
 * @param draft as it is now, with what a colleague wrote in the meantime
 * @param clashes the fields that both changed: there the colleague's text stands, and mine is not lost but here
 */
public record Saved(Draft draft, List<Clash> clashes) {

    public Saved {
        clashes = List.copyOf(clashes);
    }
}
