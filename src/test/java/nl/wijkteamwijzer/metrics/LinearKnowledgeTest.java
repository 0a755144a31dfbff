package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearKnowledgeTest {

    private final LinearKnowledge knowledge = new LinearKnowledge(2);

    @Test
    void worksOutWhatFollowsAndNothingElse() {
        knowledge.learn(Map.of(0, 1, 1, 1, 2, 1), 10, 100);
        knowledge.learn(Map.of(1, 1, 2, -1), 2, 20);
        assertThat(knowledge.workOut(Map.of(0, 1))).isEmpty();
        assertThat(knowledge.workOut(Map.of(0, 1, 1, 2))).contains(new long[] {12, 120});

        knowledge.learn(Map.of(0, 3, 2, 1), 14, 140);
        assertThat(knowledge.workOut(Map.of(0, 1))).contains(new long[] {4, 40});
        assertThat(knowledge.workOut(Map.of(1, 1))).contains(new long[] {4, 40});
        assertThat(knowledge.workOut(Map.of(2, 1))).contains(new long[] {2, 20});
        assertThat(knowledge.workOut(Map.of(3, 1))).isEmpty();
    }

    @Test
    void doesNotBelieveAContradiction() {
        knowledge.learn(Map.of(0, 1, 1, 1), 10, 1);
        knowledge.learn(Map.of(0, 2, 1, 2), 20, 2);

        assertThatIllegalStateException().isThrownBy(() -> knowledge.learn(Map.of(0, 1, 1, 1), 10, 2));
    }
}
