package nl.wijkteamwijzer.cbs;

/** What is wrong with one row of a file. The line counts from 1, the header included; the reason is Dutch. */
public record RowProblem(long line, String reason, boolean warning) {

    @Override
    public String toString() {
        return "Regel " + line + (warning ? " (waarschuwing): " : ": ") + reason;
    }
}
