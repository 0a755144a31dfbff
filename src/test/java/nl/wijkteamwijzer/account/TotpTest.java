package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** "12345678901234567890", of RFC 6238 appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final Instant MOMENT = Instant.ofEpochSecond(1_111_111_109);

    private final Totp totp = Totp.of(SECRET);

    @Test
    void makesTheCodesOfTheStandard() {
        assertThat(totp.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(totp.codeAt(MOMENT)).isEqualTo("081804");
        assertThat(totp.codeAt(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void takesTheCodeOfTheHalfMinuteBeforeAndAfter() {
        long step = MOMENT.getEpochSecond() / 30;

        assertThat(totp.stepOf(totp.codeAt(MOMENT), MOMENT)).hasValue(step);
        assertThat(totp.stepOf(totp.codeAt(MOMENT.minusSeconds(30)), MOMENT)).hasValue(step - 1);
        assertThat(totp.stepOf(totp.codeAt(MOMENT.plusSeconds(30)), MOMENT)).hasValue(step + 1);
        assertThat(totp.stepOf(totp.codeAt(MOMENT.minusSeconds(60)), MOMENT)).isEmpty();
        assertThat(totp.stepOf(totp.codeAt(MOMENT.plusSeconds(60)), MOMENT)).isEmpty();
        assertThat(totp.stepOf("", MOMENT)).isEmpty();
    }

    @Test
    void tellsATelephoneWhoseCodesTheyAre() {
        assertThat(Totp.address(SECRET, "j.jansen", "Gemeente X"))
                .isEqualTo("otpauth://totp/Gemeente%20X:j.jansen?secret=" + SECRET + "&issuer=Gemeente%20X");
    }

    @Test
    void makesASecretOfTwentyBytesThatIsAnotherEachTime() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
        assertThat(Base32.encode(Base32.decode(SECRET))).isEqualTo(SECRET);
    }
}
