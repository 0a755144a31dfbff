package nl.wijkteamwijzer.cbs;

/**
 * An address in one long: postcode, house number, and the place of its buurt in a {@link BuurtIndex}. Sorting these
 * numbers sorts the addresses by postcode and then by house number, and eight million of them take 64 MB.
 */
final class PackedAddress {

    static final int BUURTEN = 1 << 16;

    private static final int BUURT_BITS = 16;
    private static final int NUMBER_BITS = 17;

    private PackedAddress() {}

    static long of(int postcode, int houseNumber, int buurt) {
        return (((long) postcode << NUMBER_BITS) | houseNumber) << BUURT_BITS | buurt;
    }

    /** Postcode and house number, without the buurt. */
    static long door(long address) {
        return address >>> BUURT_BITS;
    }

    static int postcode(long address) {
        return (int) (door(address) >>> NUMBER_BITS);
    }

    static int houseNumber(long address) {
        return (int) door(address) & ((1 << NUMBER_BITS) - 1);
    }

    static int buurt(long address) {
        return (int) address & (BUURTEN - 1);
    }
}
