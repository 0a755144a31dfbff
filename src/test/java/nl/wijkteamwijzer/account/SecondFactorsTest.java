package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    private static final String OURS = Totp.newSecret();
    private static final String THEIRS = Totp.newSecret();

    private final StaffRoom room = new StaffRoom(Clock.fixed(NOW, ZoneOffset.UTC));
    private final SecondFactors secondFactors = room.secondFactors();

    @BeforeEach
    void open() {
        room.add("piet", Role.EINDREDACTEUR);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theFirstTelephoneIsTiedOnce() {
        int before = room.account("piet").getEpoch();

        assertThat(room.done(() -> secondFactors.enrolFirst("piet", OURS, code(OURS)))).hasSize(10);
        assertThat(room.account("piet").getEpoch()).as("sessions that wait are over").isGreaterThan(before);
        assertThat(room.done(() -> secondFactors.enrolFirst("piet", THEIRS, code(THEIRS)))).isEmpty();
        assertThat(room.done(() -> secondFactors.accept("piet", code(THEIRS)))).isFalse();
    }

    @Test
    void whoProvedToBeTheOwnerTiesAnother() {
        room.done(() -> secondFactors.enrolFirst("piet", OURS, code(OURS)));

        assertThat(room.done(() -> secondFactors.enrol("piet", THEIRS, code(THEIRS)))).hasSize(10);
    }

    @Test
    void aCodeThatIsNotOfTheTelephoneTiesNothing() {
        assertThat(room.done(() -> secondFactors.enrolFirst("piet", OURS, code(THEIRS)))).isEmpty();
        assertThat(room.account("piet").hasSecondFactor()).isFalse();
    }

    private static String code(String secret) {
        return Totp.of(secret).codeAt(NOW);
    }
}
