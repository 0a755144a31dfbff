package nl.wijkteamwijzer.ballotbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SentFormsTest {

    private final SentForms forms = new SentForms();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void areSentOnceHoweverOftenAndFast() throws Exception {
        String token = forms.newToken();
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            clicks.execute(() -> {
                together.countDown();
                forms.once(token, () -> {
                    awaitAll(together); // so the others ask while this one is being sent
                    sent.incrementAndGet();
                });
            });
        }
        clicks.shutdown();
        assertThat(clicks.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

        assertThat(sent).hasValue(1);
    }

    @Test
    void areSentAgainWhenItFailed() {
        String token = forms.newToken();
        assertThatThrownBy(() -> forms.once(token, () -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        forms.once(token, sent::incrementAndGet);
        assertThat(sent).hasValue(1);
    }

    @Test
    void carryTokensThatNobodyGuesses() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(forms.newToken());
        }
        assertThat(tokens).hasSize(1_000).allMatch(token -> token.matches("[0-9a-f]{32}"));
    }

    private static void awaitAll(CountDownLatch together) {
        try {
            assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
