package nl.wijkteamwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkteamwijzer.account.SafePassword.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"paars fietspad kruimel lantaarn", "xK7#qLp2mW9z", "vier koeien eten nooit pudding", "ijsvogeltrapleuning"})
    void takesWhatIsLongAndHardToGuess(String password) {
        assertThat(SafePassword.flawOf(password, "j.jansen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kort, SHORT", "elf tekens!, SHORT", "123456789012, KNOWN", "password1234, KNOWN", "aaaaaaaaaaaaaaaa, KNOWN",
        "qwertyuiop123, KNOWN", "Welkom2026!!, KNOWN", "P@ssw0rdP@ssw0rd, KNOWN", "wachtwoord123, KNOWN", "Gemeente2026!, KNOWN",
        "mijn J.Jansen geheim, NAME"
    })
    void refusesWhatIsShortOrKnownOrNamesTheAccount(String password, Flaw flaw) {
        assertThat(SafePassword.flawOf(password, "j.jansen")).hasValue(flaw);
    }

    @ParameterizedTest
    @CsvSource({"128, false", "129, true"})
    void knowsALongestSoThatHashingStaysCheap(int length, boolean refused) {
        String phrase = "paars fietspad kruimel lantaarn ".repeat(5).substring(0, length);

        assertThat(SafePassword.flawOf(phrase, "j.jansen").filter(Flaw.LONG::equals).isPresent()).isEqualTo(refused);
    }
}
