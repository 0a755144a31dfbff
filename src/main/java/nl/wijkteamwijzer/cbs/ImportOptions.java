package nl.wijkteamwijzer.cbs;

import java.io.Writer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * How a file is read in.
 *
 * @param voorbeeld the rows are invented, and are shown as such
 * @param allowBadRows leave bad rows out, where normally one bad row refuses the file
 * @param report gets a line for each problem; stays open
 * @param progress gets the number of rows read so far, now and then
 * @param comparing gets how many percent of the addresses that were read are compared, now and then
 */
public record ImportOptions(
        boolean voorbeeld, boolean allowBadRows, Writer report, LongConsumer progress, IntConsumer comparing) {

    public static ImportOptions standard() {
        return new ImportOptions(false, false, Writer.nullWriter(), rows -> {}, percent -> {});
    }

    public ImportOptions asVoorbeeld() {
        return new ImportOptions(true, allowBadRows, report, progress, comparing);
    }

    public ImportOptions allowingBadRows() {
        return new ImportOptions(voorbeeld, true, report, progress, comparing);
    }

    public ImportOptions reportingTo(Writer writer) {
        return new ImportOptions(voorbeeld, allowBadRows, writer, progress, comparing);
    }

    public ImportOptions showing(LongConsumer rowsRead) {
        return new ImportOptions(voorbeeld, allowBadRows, report, rowsRead, comparing);
    }

    public ImportOptions showingComparison(IntConsumer percent) {
        return new ImportOptions(voorbeeld, allowBadRows, report, progress, percent);
    }
}
