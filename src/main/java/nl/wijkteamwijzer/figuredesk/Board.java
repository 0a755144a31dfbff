package nl.wijkteamwijzer.figuredesk;

import nl.wijkteamwijzer.results.PublishedFigures;

/** The figures of a quarter as staff see them, and how far they are. */
public record Board(PublishedFigures figures, State state) {

    /** How far the figures of a quarter are. Words: beheer.cijfers.state.STATE. */
    public enum State {
        /** The quarter goes on, or is over without a proof: what was let through of what was counted. */
        LIVE,
        /** What would go out, as nobody has looked at it yet. */
        PROOF,
        CHECKED,
        PUBLISHED
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public boolean isLive() {
        return state == State.LIVE;
    }
}
