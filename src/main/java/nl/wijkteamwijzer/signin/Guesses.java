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

    /** @param at what is guessed at: a name, whether or not there is such an account */
    long secondsToWait(String at) {
        Wrong before = wrong.getIfPresent(at);
        return before == null ? 0 : Math.max(0, Duration.between(clock.instant(), before.until()).plusMillis(999).toSeconds());
    }

    void wrong(String at) {
        wrong.asMap().merge(at, new Wrong(1, clock.instant()), (before, one) -> after(before.times() + 1));
    }

    void right(String at) {
        wrong.invalidate(at);
    }

    private Wrong after(int times) {
        Duration wait = times < FREE ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << Math.min(times - FREE, DOUBLINGS));
        return new Wrong(times, clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
