package nl.wijkteamwijzer.ballotbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.RealTime;

/**
 * Receipts of which the sender says that what they are of is destroyed. They stay for a while, because an earlier copy of the same
 * message may still be under way, at another node or in a proxy, and would count again.
 *
 * <p>When each was told is in the memory of this node and nowhere else: a moment in the database would tell when somebody stood
 * there. What is in memory when a node stops goes with the receipts of senders that died, a quarter later.
 */
@ApplicationScoped
public class SpentReceipts {

    /**
     * A message is good for ten minutes before and after the moment that it names, so for twenty at most; the rest is for a node
     * that stood still in between.
     */
    static final Duration UNDER_WAY = Duration.ofHours(1);

    /** More than all kiosks of a large gemeente tell in an hour; who tells more has theirs wait for the quarter. */
    static final int MOST = 50_000;

    @Inject
    @RealTime
    Clock realTime;

    private final Map<String, Instant> told = new LinkedHashMap<>();

    /** The sender will not send it again. */
    public synchronized void tell(String receipt) {
        if (told.size() < MOST) {
            told.putIfAbsent(receipt, realTime.instant());
        }
    }

    /** Those that may go now; each is given once. */
    synchronized List<String> take() {
        Instant before = realTime.instant().minus(UNDER_WAY);
        List<String> due = told.entrySet().stream().filter(each -> !each.getValue().isAfter(before)).map(Map.Entry::getKey).toList();
        told.keySet().removeAll(due);
        return due;
    }

    /** Could not be done; the next round tries again. */
    synchronized void putBack(List<String> due) {
        due.forEach(receipt -> told.put(receipt, Instant.MIN));
    }
}
