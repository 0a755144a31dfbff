package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountDeskTest {

    private final StaffRoom room = new StaffRoom(Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoGetsARoleThatAsksASecondStepIsSignedOutToMakeOne() {
        room.add("anna", Role.REDACTEUR);
        int before = room.account("anna").getEpoch();

        room.does(() -> room.desk.change(StaffRoom.profile("anna", Role.MODERATOR)));
        assertThat(room.account("anna").getEpoch()).isEqualTo(before);

        room.does(() -> room.desk.change(StaffRoom.profile("anna", Role.EINDREDACTEUR)));
        assertThat(room.account("anna").getEpoch()).isGreaterThan(before);
        assertThat(room.account("anna").lacksSecondFactor()).isTrue();
    }

    @Test
    void aNameWithAZeroInItIsLookedUpWithoutIt() {
        room.add("anna", Role.REDACTEUR);

        assertThat(room.accounts().called("an\0na")).isPresent();
    }
}
