package nl.wijkteamwijzer.editing;

import nl.wijkteamwijzer.security.Right;

/** What a kind of record is about, and so who writes it and who lets it out. */
public enum Subject {
    TEAMS(Right.WRITE_TEAMS, Right.APPROVE_TEAMS),
    TEXTS(Right.WRITE_TEXTS, Right.APPROVE_TEXTS),
    COSTS(Right.WRITE_COSTS, Right.APPROVE_COSTS),
    RESEARCH(Right.WRITE_RESEARCH, Right.APPROVE_RESEARCH);

    private final Right write;
    private final Right approve;

    Subject(Right write, Right approve) {
        this.write = write;
        this.approve = approve;
    }

    public Right write() {
        return write;
    }

    public Right approve() {
        return approve;
    }
}
