package nl.wijkteamwijzer.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveCountsTest {

    private static final int K = 10;

    @Test
    void showsNothingUntilAGroupCameAfterAGroup() {
        LiveCounts live = LiveCounts.begin(Counts.share(4, 9, 0)).at(Counts.share(5, 12, 0), K);
        assertThat(live.shown()).isNull();
        assertThat(live.at(Counts.share(10, 21, 0), K)).as("nine behind").isEqualTo(live);

        assertThat(live.at(Counts.share(10, 22, 0), K).shown()).isEqualTo(Counts.share(5, 12, 0));
    }

    @Test
    void movesByGroupsOnly() {
        LiveCounts live = new LiveCounts(Counts.share(5, 12, 0), Counts.share(10, 22, 0));

        assertThat(live.at(Counts.share(14, 31, 0), K)).as("nine behind").isEqualTo(live);
        assertThat(live.at(Counts.share(14, 32, 0), K))
                .isEqualTo(new LiveCounts(Counts.share(10, 22, 0), Counts.share(14, 32, 0)));
    }

    @Test
    void waitsForOthersWhenAllWhoCameAnsweredTheSame() {
        LiveCounts live = new LiveCounts(null, Counts.share(5, 12, 0));

        LiveCounts alike = live.at(Counts.share(17, 24, 0), K);
        assertThat(alike).isEqualTo(new LiveCounts(null, Counts.share(17, 24, 0)));
        assertThat(alike.at(Counts.share(22, 34, 0), K).shown()).isEqualTo(Counts.share(17, 24, 0));
    }

    @Test
    void tellsOfTheTeamsThatAreShownTogetherAndNotOfTheGemeente() {
        Layout layout = new Layout(java.util.List.of("a", "b", "c"), java.util.List.of("q"), java.util.List.of());
        LiveCounts shown = new LiveCounts(Counts.share(5, 12, 0), Counts.share(10, 22, 0));
        LiveCounts waiting = LiveCounts.begin(Counts.share(30, 60, 0));

        Publication live = Publication.live("2026-Q4", K, layout, Map.of("q", Map.of("a", shown, "b", shown, "c", waiting)));

        assertThat(live.cell(null, "q").orElseThrow().figure().n()).isEqualTo(24);
        assertThat(live.cell("c", "q").orElseThrow().suppressed()).isTrue();
    }
}
