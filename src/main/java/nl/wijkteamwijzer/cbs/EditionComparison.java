package nl.wijkteamwijzer.cbs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.LongStream;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.PostcodeArea;

/**
 * Compares new addresses with the edition in force, address by address. Both come by in the order of their postcodes,
 * so that one postcode of each is in memory at a time.
 */
final class EditionComparison implements AddressReading.Postcodes {

    private static final int NO_MORE = Integer.MAX_VALUE;

    private final ResultSet before; // postcode, numbers
    private final BuurtIndex buurten;
    private final ChangeCount added;
    private final ChangeCount moved;
    private final ChangeCount gone;
    private int postcodeBefore;

    /** The rows of the edition in force hold postcode and numbers, ordered by postcode. */
    EditionComparison(ResultSet before, BuurtIndex buurten) throws SQLException {
        this.before = before;
        this.buurten = buurten;
        this.added = new ChangeCount(buurten);
        this.moved = new ChangeCount(buurten);
        this.gone = new ChangeCount(buurten);
        advance();
    }

    @Override
    public void postcode(int postcode, long[] after) throws SQLException {
        passUpTo(postcode);
        if (postcodeBefore == postcode) {
            compare(addressesBefore(), after);
            advance();
        } else {
            LongStream.of(after).forEach(added::added);
        }
    }

    /** To be asked when the last postcode has come by. */
    Difference difference() throws SQLException {
        passUpTo(NO_MORE);
        return new Difference(added.total(), moved.total(), gone.total());
    }

    private void passUpTo(int postcode) throws SQLException {
        while (postcodeBefore < postcode) {
            LongStream.of(addressesBefore()).forEach(gone::gone);
            advance();
        }
    }

    private void compare(long[] old, long[] after) {
        int i = 0;
        int j = 0;
        while (i < old.length || j < after.length) {
            long doorBefore = i < old.length ? PackedAddress.door(old[i]) : Long.MAX_VALUE;
            long doorAfter = j < after.length ? PackedAddress.door(after[j]) : Long.MAX_VALUE;
            if (doorBefore < doorAfter) {
                gone.gone(old[i++]);
            } else if (doorBefore > doorAfter) {
                added.added(after[j++]);
            } else if (old[i++] != after[j++]) {
                moved.moved(old[i - 1], after[j - 1]);
            }
        }
    }

    private long[] addressesBefore() throws SQLException {
        PostcodeArea area = new PostcodeArea(Postcode.ofOrdinal(postcodeBefore), before.getString(2));
        return area.parts().entrySet().stream()
                .flatMapToLong(part -> {
                    int place = buurten.place(part.getKey().number());
                    return part.getValue().stream().mapToLong(n -> PackedAddress.of(postcodeBefore, n, place));
                })
                .sorted()
                .toArray();
    }

    private void advance() throws SQLException {
        postcodeBefore = before.next() ? Postcode.ordinal(before.getString(1)) : NO_MORE;
    }
}
