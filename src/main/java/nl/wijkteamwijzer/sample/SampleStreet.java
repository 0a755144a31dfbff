package nl.wijkteamwijzer.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.wijkteamwijzer.area.BuurtCode;

/**
 * Lays out the invented house numbers of one street: odd on one side, even on the other, in blocks of one postcode.
 * Where the street enters a next buurt, three blocks are split: one on either side of the street that lies across the
 * border, and one with both sides, where the border runs along the street.
 */
final class SampleStreet {

    private static final int SMALLEST_BLOCK = 8;
    private static final int LARGEST_BLOCK = 20;
    private static final int ONE_IN_SO_MANY_IS_MISSING = 25;

    private final RandomGenerator random;
    private final List<SortedMap<Integer, BuurtCode>> blocks = new ArrayList<>();
    private int odd = 1;
    private int even = 2;

    SampleStreet(RandomGenerator random) {
        this.random = random;
    }

    /** The house numbers of each postcode, with the buurt of each. */
    List<SortedMap<Integer, BuurtCode>> blocks() {
        return blocks;
    }

    void stretch(BuurtCode buurt, int length) {
        for (int block = 0; block < length; block++) {
            blocks.add(oneSide(block % 2 == 0, buurt, buurt));
        }
    }

    void border(BuurtCode before, BuurtCode after) {
        blocks.add(oneSide(true, before, after));
        blocks.add(oneSide(false, before, after));
        SortedMap<Integer, BuurtCode> bothSides = new TreeMap<>();
        bothSides.putAll(side(true, before, SMALLEST_BLOCK));
        bothSides.putAll(side(false, after, SMALLEST_BLOCK));
        blocks.add(bothSides);
    }

    private SortedMap<Integer, BuurtCode> oneSide(boolean oddSide, BuurtCode first, BuurtCode then) {
        int size = random.nextInt(SMALLEST_BLOCK, LARGEST_BLOCK + 1);
        SortedMap<Integer, BuurtCode> block = side(oddSide, first, size / 2);
        block.putAll(side(oddSide, then, size - size / 2));
        return block;
    }

    private SortedMap<Integer, BuurtCode> side(boolean oddSide, BuurtCode buurt, int size) {
        SortedMap<Integer, BuurtCode> numbers = new TreeMap<>();
        while (numbers.size() < size) {
            int number = oddSide ? odd : even;
            odd += oddSide ? 2 : 0;
            even += oddSide ? 0 : 2;
            if (random.nextInt(ONE_IN_SO_MANY_IS_MISSING) > 0) {
                numbers.put(number, buurt);
            }
        }
        return numbers;
    }
}
