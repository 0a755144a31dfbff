package nl.wijkteamwijzer.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Postcode;

/** Counts one kind of change while the editions pass by. */
final class ChangeCount {

    private final BuurtIndex buurten;
    private final long[] byBuurt = new long[PackedAddress.BUURTEN];
    private final List<AddressChange> examples = new ArrayList<>();
    private long count;

    ChangeCount(BuurtIndex buurten) {
        this.buurten = buurten;
    }

    void added(long address) {
        count(address, Optional.empty(), Optional.of(buurt(address)));
    }

    void gone(long address) {
        count(address, Optional.of(buurt(address)), Optional.empty());
    }

    void moved(long before, long after) {
        count(after, Optional.of(buurt(before)), Optional.of(buurt(after)));
    }

    AddressChanges total() {
        SortedMap<BuurtCode, Long> perBuurt = new TreeMap<>();
        for (int place = 0; place < buurten.size(); place++) {
            if (byBuurt[place] > 0) {
                perBuurt.put(buurten.at(place), byBuurt[place]);
            }
        }
        return new AddressChanges(count, perBuurt, examples);
    }

    private void count(long address, Optional<BuurtCode> from, Optional<BuurtCode> to) {
        count++;
        byBuurt[PackedAddress.buurt(address)]++;
        if (examples.size() < AddressChanges.EXAMPLES) {
            Postcode postcode = Postcode.ofOrdinal(PackedAddress.postcode(address));
            examples.add(new AddressChange(postcode, PackedAddress.houseNumber(address), from, to));
        }
    }

    private BuurtCode buurt(long address) {
        return buurten.at(PackedAddress.buurt(address));
    }
}
