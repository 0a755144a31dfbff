package nl.wijkteamwijzer.editing;

import java.util.List;

/** A draft cannot go on yet; nothing was changed. */
public class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Trouble> troubles;

    public NotReady(List<Trouble> troubles) {
        super(troubles.stream().map(Trouble::key).toList().toString());
        this.troubles = List.copyOf(troubles);
    }

    public List<Trouble> getTroubles() {
        return troubles;
    }
}
