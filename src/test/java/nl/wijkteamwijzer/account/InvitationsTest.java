package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    private static final String OTHER_PASSWORD = "groene stoel vergeet nooit";

    private final StaffRoom room = new StaffRoom(Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<String> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Rescue.class.getName());
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord said) {
            log.add(said.getParameters().length > 2 ? said.getParameters()[2].toString() : "");
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    };

    @AfterEach
    void close() {
        logger.removeHandler(listener);
        room.close();
    }

    @Test
    void theLinksOfTwoServersBothWorkUntilThereIsABeheerder() {
        String one = room.done(() -> room.invitations.issue(null));
        String other = room.done(() -> room.invitations.issue(null));
        assertThat(room.invitations.open(one)).isPresent();

        assertThat(accept(other)).isTrue();
        assertThat(room.invitations.open(one)).isEmpty();
        assertThat(accept(one)).isFalse();
    }

    @Test
    void ofTheLinksOfAnAccountOnlyTheLastWorks() {
        room.add("anna", Role.REDACTEUR);
        String first = room.done(() -> room.invitations.issue(room.account("anna")));
        String last = room.done(() -> room.invitations.issue(room.account("anna")));

        assertThat(accept(first)).isFalse();
        assertThat(accept(last)).isTrue();
    }

    @Test
    void whoRunsTheServerHelpsABeheerderWhoLostEverything() {
        room.add("bert", Role.BEHEERDER);
        String secret = Totp.newSecret();
        room.done(() -> room.secondFactors().enrolFirst("bert", secret, Totp.of(secret).codeAt(NOW)));
        rescue("bert");

        assertThat(room.trail()).contains("server NOODLINK_GEMAAKT accounts bert");
        assertThat(room.account("bert").hasSecondFactor()).as("until the link is used").isTrue();
        assertThat(accept(log.get(0))).isTrue();
        assertThat(room.account("bert").hasSecondFactor()).isFalse();
        assertThat(room.passwords().isRight(Optional.of(room.account("bert")), OTHER_PASSWORD)).isTrue();
        assertThat(accept(log.get(0))).as("once").isFalse();
    }

    @Test
    void nobodyElseIsHelpedByTheServer() {
        room.add("bert", Role.BEHEERDER);
        room.add("carla", Role.BEHEERDER);
        room.add("anna", Role.EINDREDACTEUR);
        room.does(() -> room.desk.block("bert"));
        rescue("anna");
        rescue("bert");
        rescue("niemand");

        assertThat(log).containsOnly("");
        assertThat(room.trail()).noneMatch(line -> line.contains("NOODLINK"));
    }

    private void rescue(String name) {
        Rescue rescue = new Rescue();
        rescue.accounts = room.accounts();
        rescue.invitations = room.invitations;
        rescue.audit = room.audit();
        rescue.asked = Optional.of(name);
        rescue.elsewhere = Optional.empty();
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        room.does(() -> rescue.open(null));
        logger.setUseParentHandlers(true);
        logger.removeHandler(listener);
    }

    private boolean accept(String code) {
        return room.done(() -> room.invitations.accept(code, StaffRoom.profile("eerste", Role.BEHEERDER), OTHER_PASSWORD));
    }
}
