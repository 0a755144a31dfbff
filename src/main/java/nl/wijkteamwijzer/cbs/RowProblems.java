package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers what is wrong with the rows of a file: all of it goes to the report, the first of each kind stay in memory.
 */
final class RowProblems {

    static final int KEPT_OF_EACH_KIND = 500;

    private final Writer report;
    private final List<RowProblem> bad = new ArrayList<>();
    private final List<RowProblem> doubtful = new ArrayList<>();
    private long badRows;
    private long warnings;

    RowProblems(Writer report) {
        this.report = report;
    }

    /** For a second reading, of which the problems are known already. */
    static RowProblems ignored() {
        return new RowProblems(Writer.nullWriter());
    }

    void bad(long line, String reason) throws IOException {
        badRows++;
        add(bad, new RowProblem(line, reason, false));
    }

    void warn(long line, String reason) throws IOException {
        warnings++;
        add(doubtful, new RowProblem(line, reason, true));
    }

    ReadReport counted(long rows) {
        return new ReadReport(
                rows,
                badRows,
                warnings,
                Stream.concat(bad.stream(), doubtful.stream()).toList());
    }

    private void add(List<RowProblem> kept, RowProblem problem) throws IOException {
        if (kept.size() < KEPT_OF_EACH_KIND) {
            kept.add(problem);
        }
        report.append(problem.toString()).append(System.lineSeparator());
    }
}
