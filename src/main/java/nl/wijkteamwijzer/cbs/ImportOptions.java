package nl.wijkteamwijzer.cbs;

import java.io.Writer;
import java.util.function.LongConsumer;

/**
 * How a file is read in.
 *
 * @param voorbeeld the rows are invented, and are shown as such
 * @param allowBadRows leave bad rows out, where normally one bad row refuses the file
 * @param report gets a line for each problem; stays open
 * @param progress gets the number of rows read so far, now and then
 */
public record ImportOptions(boolean voorbeeld, boolean allowBadRows, Writer report, LongConsumer progress) {

    public static ImportOptions standard() {
        return new ImportOptions(false, false, Writer.nullWriter(), rows -> {});
    }

    public ImportOptions asVoorbeeld() {
        return new ImportOptions(true, allowBadRows, report, progress);
    }

    public ImportOptions allowingBadRows() {
        return new ImportOptions(voorbeeld, true, report, progress);
    }

    public ImportOptions reportingTo(Writer writer) {
        return new ImportOptions(voorbeeld, allowBadRows, writer, progress);
    }

    public ImportOptions showing(LongConsumer rowsRead) {
        return new ImportOptions(voorbeeld, allowBadRows, report, rowsRead);
    }
}
