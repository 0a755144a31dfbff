package nl.wijkteamwijzer.cbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.CbsCode;

/** Gives each buurt a small number, in the order in which they come. The country has some 14.500 buurten. */
final class BuurtIndex {

    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<BuurtCode> buurten = new ArrayList<>();
    private int lastNumber = CbsCode.NONE;
    private int lastPlace;

    /** IllegalStateException when there are more buurten than fit, which no real table has. */
    int place(int buurtNumber) {
        // neighbours follow each other in the table: mostly the answer is the one just given
        if (buurtNumber != lastNumber) {
            lastPlace = places.computeIfAbsent(buurtNumber, this::added);
            lastNumber = buurtNumber;
        }
        return lastPlace;
    }

    BuurtCode at(int place) {
        return buurten.get(place);
    }

    int size() {
        return buurten.size();
    }

    private int added(int buurtNumber) {
        if (buurten.size() == PackedAddress.BUURTEN) {
            throw new IllegalStateException("Meer buurten dan " + PackedAddress.BUURTEN);
        }
        buurten.add(BuurtCode.ofNumber(buurtNumber));
        return buurten.size() - 1;
    }
}
