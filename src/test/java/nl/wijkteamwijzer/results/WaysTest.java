package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaysTest {

    @Test
    void areToldInTensAndOnlyWhenBothAreGroups() {
        assertThat(new Ways(1234, 96).openInTens()).isEqualTo(1230);
        assertThat(new Ways(1235, 96).invitedInTens()).isEqualTo(100);
        assertThat(new Ways(100, 10).canBeTold(10)).isTrue();
        assertThat(new Ways(100, 9).canBeTold(10)).isFalse();
        assertThat(new Ways(9, 100).isMostlyOpen()).isFalse();
    }

    @Test
    void changeOnlyByAGroup() {
        assertThat(new Ways(109, 30).after(new Ways(100, 20), 10)).isEqualTo(new Ways(100, 30));
        assertThat(new Ways(90, 20).after(new Ways(100, 20), 10)).isEqualTo(new Ways(100, 20));
    }
}
