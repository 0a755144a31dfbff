package nl.wijkteamwijzer.web;

/** A failure as it may stand in a log: what and where, without its words, for those may repeat what a visitor sent. */
final class Silenced extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;

    Silenced(Throwable failure) {
        super(null, failure.getCause() == null ? null : new Silenced(failure.getCause()));
        what = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    @Override
    public String toString() {
        return what;
    }
}
