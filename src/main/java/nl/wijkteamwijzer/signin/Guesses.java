package nl.wijkteamwijzer.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Slows down who guesses: after five times wrong one waits, twice as long each time, but never longer than a quarter of an hour. */
@ApplicationScoped
public class Guesses {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;
    private static final int MOST_NAMES = 100_000;

    private record Wrong(int times, Instant until) {}

    @Inject
    Clock clock;

    private final Cache<String, Wrong> wrong =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).expireAfterWrite(LONGEST_WAIT.multipliedBy(4)).build();

    /**
     * Counts a guess as wrong, before it is known whether it is: of many at once no more are looked at than one after another.
     *
     * @param at what is guessed at: a name, whether or not there is such an account
     * @return seconds to wait; 0 when the guess may be looked at
     */
    long take(String at) {
        long[] seconds = {0};
        wrong.asMap().compute(at, (name, before) -> {
            seconds[0] = before == null ? 0 : secondsUntil(before.until());
            return seconds[0] > 0 ? before : after(before == null ? 1 : before.times() + 1);
        });
        return seconds[0];
    }

    private long secondsUntil(Instant end) {
        return Math.max(0, Duration.between(clock.instant(), end).plusMillis(999).toSeconds());
    }

    void right(String at) {
        wrong.invalidate(at);
    }

    private Wrong after(int times) {
        Duration wait = times < FREE ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, DOUBLINGS));
        return new Wrong(times, clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
