package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        change(StaffRoom.profile("anna", Role.MODERATOR));
        assertThat(room.account("anna").getEpoch()).isEqualTo(before);

        change(StaffRoom.profile("anna", Role.EINDREDACTEUR));
        assertThat(room.account("anna").getEpoch()).isGreaterThan(before);
        assertThat(room.account("anna").lacksSecondFactor()).isTrue();
    }

    @Test
    void theSecondOfTwoWhoChangeIsToldWhatTheFirstMadeOfIt() {
        room.add("anna", Role.REDACTEUR);
        String seen = room.account("anna").profile().mark();
        change(StaffRoom.profile("anna", Role.MODERATOR));

        Profile mine = StaffRoom.profile("anna", Role.ONDERZOEKER);
        assertThatThrownBy(() -> room.does(() -> room.desk.change(mine, seen)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, other -> assertThat(other.now().roles()).containsExactly(Role.MODERATOR));
        assertThat(room.account("anna").getRoles()).containsExactly(Role.MODERATOR);
        change(mine);
        assertThat(room.account("anna").getRoles()).containsExactly(Role.ONDERZOEKER);
    }

    @Test
    void signingInMeanwhileIsNoChange() {
        room.add("anna", Role.REDACTEUR);
        String seen = room.account("anna").profile().mark();
        room.does(() -> room.accounts().endSessions("anna"));

        room.does(() -> room.desk.change(StaffRoom.profile("anna", Role.MODERATOR), seen));
        assertThat(room.account("anna").getRoles()).containsExactly(Role.MODERATOR);
    }

    private void change(Profile profile) {
        room.does(() -> room.desk.change(profile, room.account(profile.name()).profile().mark()));
    }

    @Test
    void aNameWithAZeroInItIsLookedUpWithoutIt() {
        room.add("anna", Role.REDACTEUR);

        assertThat(room.accounts().called("an\0na")).isPresent();
    }
}
