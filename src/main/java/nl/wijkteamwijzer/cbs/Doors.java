package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import nl.wijkteamwijzer.area.CbsCode;
import nl.wijkteamwijzer.area.Postcode;

/**
 * The doors of a table: how many there are, and which stand in it more than once. A door is a postcode with a house
 * number. Which are doubled shows from the sorted addresses; on which lines they stand is found by reading the table
 * once more, which is needed only when there are any. The first row of a door counts.
 */
final class Doors implements CbsTable.Rows {

    private long count;
    private long postcodes;
    private final long[] doubled;
    private final long[] firstLines;
    private final int[] firstBuurten; // as numbers of CBS
    private final RowProblems problems;

    /** Takes the addresses in ascending order, and the place where {@link #row} is to report. */
    Doors(PrimitiveIterator.OfLong addresses, RowProblems problems) {
        this.problems = problems;
        this.doubled = counted(addresses);
        this.firstLines = new long[doubled.length];
        this.firstBuurten = new int[doubled.length];
    }

    /** Counts doors and postcodes on the way; returns the doors that are doubled, in ascending order. */
    private long[] counted(PrimitiveIterator.OfLong addresses) {
        LongStream.Builder found = LongStream.builder();
        int postcode = -1;
        long previous = -1;
        long lastFound = -1;
        while (addresses.hasNext()) {
            long address = addresses.nextLong();
            long door = PackedAddress.door(address);
            if (door != previous) {
                count++;
                postcodes += PackedAddress.postcode(address) == postcode ? 0 : 1;
                postcode = PackedAddress.postcode(address);
            } else if (door != lastFound) {
                found.add(door);
                lastFound = door;
            }
            previous = door;
        }
        return found.build().toArray();
    }

    long count() {
        return count;
    }

    long postcodes() {
        return postcodes;
    }

    boolean anyDoubled() {
        return doubled.length > 0;
    }

    /** The second reading: reports each row whose door has been seen on an earlier line. */
    @Override
    public void row(CbsTable.Row row) throws IOException {
        long door = PackedAddress.door(PackedAddress.of(row.postcode(), row.houseNumber(), 0));
        int place = Arrays.binarySearch(doubled, door);
        if (place < 0) {
            return;
        }
        if (firstLines[place] == 0) {
            firstLines[place] = row.line();
            firstBuurten[place] = row.buurt();
        } else if (firstBuurten[place] == row.buurt()) {
            problems.warn(row.line(), "staat al op regel " + firstLines[place]);
        } else {
            problems.bad(
                    row.line(),
                    Postcode.ofOrdinal(row.postcode()) + " nummer " + row.houseNumber() + " in buurt "
                            + CbsCode.BU.code(row.buurt()) + " staat op regel " + firstLines[place] + " in buurt "
                            + CbsCode.BU.code(firstBuurten[place]));
        }
    }

    /** Whether this is the buurt of the door's first row; always so for a door that stands in the table once. */
    boolean counts(long door, int buurtNumber) {
        int place = Arrays.binarySearch(doubled, door);
        return place < 0 || firstBuurten[place] == buurtNumber;
    }
}
