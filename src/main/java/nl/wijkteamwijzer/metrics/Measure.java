package nl.wijkteamwijzer.metrics;

/** What is counted: who agrees, in percent, or what mark is given. */
public enum Measure {
    /** 0 to 100, in percent of those with an opinion. */
    SHARE(0, 1),
    /** 1 to 10, the Dutch report mark. */
    MARK(1, 10);

    private final long least;
    private final long most;

    Measure(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** The least that one answer can be worth. */
    long least() {
        return least;
    }

    /** The most that one answer can be worth. */
    long most() {
        return most;
    }
}
