package nl.wijkteamwijzer.cbs;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkteamwijzer.area.BuurtCode;

/**
 * Addresses that changed in the same way: how many, how many by buurt, and the first few by postcode. The buurt is the
 * one in which the address lies after the change, or the one it was in when it is gone.
 */
public record AddressChanges(long count, SortedMap<BuurtCode, Long> byBuurt, List<AddressChange> examples) {

    static final int EXAMPLES = 20;

    public AddressChanges {
        byBuurt = Collections.unmodifiableSortedMap(new TreeMap<>(byBuurt));
        examples = List.copyOf(examples);
    }
}
