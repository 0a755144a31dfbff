package nl.wijkteamwijzer.ballotbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.publishing.PictureRenewed;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * When there is counting: right after a ballot came in, for its box; and of all boxes at the start and every few minutes
 * since, so that nothing waits longer than it must when a node stopped in between.
 */
@ApplicationScoped
public class Counting {

    private static final Logger LOG = Logger.getLogger(Counting.class.getName());
    private static final int MINUTES_BETWEEN_ROUNDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Count count;

    @Inject
    QuarterEnd quarterEnd;

    @Inject
    Shredder shredder;

    @Inject
    Receipts receipts;

    @Inject
    SpentReceipts spent;

    @Inject
    Clock clock;

    private final Set<BoxLabel> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean untidy = new AtomicBoolean(true);
    private volatile ScheduledFuture<?> rounds;

    /** The first picture is drawn from a database that is ready. */
    void begin(@Observes PictureRenewed picture) {
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::goRound, 0, MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES);
        }
    }

    /** Has a box counted if it holds enough. One thread does so, however many ballots come in at once. */
    void look(BoxLabel box) {
        waiting.add(box);
        untidy.set(true);
        if (busy.compareAndSet(false, true)) {
            try {
                executor.execute(this::countWaiting);
            } catch (RejectedExecutionException e) {
                busy.set(false); // the server is stopping; the next start counts
            }
        }
    }

    private void countWaiting() {
        do {
            try {
                for (BoxLabel box : waiting) {
                    waiting.remove(box);
                    count.count(box);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A box could not be counted; a later round will: {0}", e.getMessage());
            } finally {
                busy.set(false);
            }
        } while (!waiting.isEmpty() && busy.compareAndSet(false, true));
    }

    private void goRound() {
        try {
            count.all();
            Quarter current = Quarter.of(LocalDate.now(clock));
            closeBefore(current);
            forgetReceipts(current);
            if (untidy.getAndSet(false)) {
                shredder.shred();
            }
        } catch (RuntimeException e) {
            untidy.set(true);
            LOG.log(Level.WARNING, "A round of counting was broken off; the next one goes on: {0}", e.getMessage());
        }
    }

    private void forgetReceipts(Quarter current) {
        List<String> due = spent.take();
        if (receipts.forgetBefore(current.previous()) || !due.isEmpty()) {
            untidy.set(true);
        }
        try {
            receipts.forget(due);
        } catch (NotKept e) {
            spent.putBack(due);
            throw e;
        }
    }

    /** Closes the quarters before this one. What that moves leaves traces, which the next round shreds. */
    public void closeBefore(Quarter current) {
        if (quarterEnd.close(current) > 0) {
            untidy.set(true);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
