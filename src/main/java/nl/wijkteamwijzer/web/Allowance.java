package nl.wijkteamwijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often one visitor may do something. It forgets a visitor once that makes no difference any more. */
public final class Allowance {

    private static final int MOST_VISITORS = 100_000;

    private final int times;
    private final Duration within;
    private final Cache<String, Bucket> buckets;

    public Allowance(int times, Duration within) {
        this.times = times;
        this.within = within;
        buckets = Caffeine.newBuilder().maximumSize(MOST_VISITORS).expireAfterAccess(within).build();
    }

    /** Takes one time off; seconds to wait when there is none left. */
    public long secondsToWait(String visitor) {
        long nanos = buckets.get(visitor, unknown -> bucket()).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    void giveBack(String visitor) {
        buckets.get(visitor, unknown -> bucket()).addTokens(1);
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(times).refillGreedy(times, within)).build();
    }
}
