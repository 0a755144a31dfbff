package nl.wijkteamwijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.Visit;
import nl.wijkteamwijzer.account.StaffRoom;
import nl.wijkteamwijzer.account.Totp;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.signin.SignedIn.Step;
import nl.wijkteamwijzer.web.VisitorsFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final int OF_AN_ADDRESS = 60;

    private final StaffRoom room = new StaffRoom(CLOCK);
    private final StaffSessions sessions = new StaffSessions();
    private final SignIn signIn = new SignIn();
    private final Visit office = new Visit("192.0.2.1");

    SignInTest() {
        sessions.accounts = room.accounts();
        sessions.clock = CLOCK;
        sessions.idle = 30;
        sessions.longest = 600;
        signIn.stores = new IdentityStoreHandler() {
            @Override
            public CredentialValidationResult validate(Credential credential) {
                AccountStore store = new AccountStore();
                store.accounts = room.accounts();
                store.passwords = room.passwords();
                return store.validate((UsernamePasswordCredential) credential);
            }
        };
        signIn.accounts = room.accounts();
        signIn.secondFactors = room.secondFactors();
        signIn.sessions = sessions;
        signIn.audit = room.audit();
        signIn.devices = new KnownDevices();
        signIn.devices.vault = room.vault();
        signIn.devices.visitors = VisitorsFixture.at(CLOCK, "10.0.0.1");
        signIn.devices.clock = CLOCK;
        signIn.tries = new Tries();
        signIn.tries.devices = signIn.devices;
        signIn.tries.visitors = signIn.devices.visitors;
        signIn.tries.guesses = new Guesses();
        signIn.tries.guesses.clock = CLOCK;
        room.add("anna", Role.REDACTEUR);
        room.add("bert", Role.REDACTEUR);
        room.add("piet", Role.EINDREDACTEUR);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void guessesOfOneKeepNobodyOutWhoWasInThatBrowserBefore() {
        assertThat(come(office, "anna").isRight()).isTrue();
        signIn.remember(office.response(), "anna");
        signIn.remember(office.response(), "bert");
        IntStream.range(0, OF_AN_ADDRESS).forEach(guess -> come(new Visit("192.0.2.1"), "niemand" + guess, "fout"));

        assertThat(come(new Visit("192.0.2.1"), "anna").secondsToWait()).as("of that address, in a browser that nobody knows").isPositive();
        assertThat(come(office, "anna").isRight()).isTrue();
        assertThat(come(office, "bert").isRight()).isTrue();
        assertThat(come(office, "piet").secondsToWait()).as("was not in that browser").isPositive();
    }

    @Test
    void whatIsRightIsNotCounted() {
        IntStream.range(0, 2 * OF_AN_ADDRESS).forEach(time -> assertThat(come(new Visit("192.0.2.1"), "anna").isRight()).isTrue());
    }

    @Test
    void codesAreCountedByAddressToo() {
        room.done(() -> room.secondFactors().enrolFirst("piet", SECRET, code()));
        IntStream.range(0, OF_AN_ADDRESS - 1).forEach(guess -> come(new Visit("192.0.2.1"), "niemand" + guess, "fout"));
        assertThat(come(office, "piet")).isEqualTo(Attempt.right(Step.CODE_DUE));

        SignedIn waits = sessions.progress(office.request()).orElseThrow();
        assertThat(withCode(waits, "000000").secondsToWait()).isZero();
        assertThat(withCode(waits, "000001").secondsToWait()).isPositive();
    }

    @Test
    void theLogTellsThatANameIsNotThereButNotWhichWasTyped() {
        come(office, "anna", "fout");
        come(office, "mijn geheime wachtwoord", "fout");

        assertThat(room.trail()).containsExactly(
                "anna AANMELDEN_MISLUKT accounts anna", "onbekend AANMELDEN_MISLUKT accounts onbekend");
    }

    @Test
    void whoseRoleAsksASecondStepMeanwhileIsInNoLonger() {
        come(office, "anna");
        assertThat(sessions.staff(office.request())).isPresent();
        sessions.begin(office.request(), room.account("piet"), Step.DONE, "/beheer");

        assertThat(sessions.staff(office.request())).isEmpty();
        assertThat(sessions.progress(office.request())).isEmpty();
    }

    @Test
    void whoWaitsToTieATelephoneIsLateWhenAnotherDid() {
        Visit thief = new Visit("198.51.100.1");
        assertThat(come(thief, "piet")).isEqualTo(Attempt.right(Step.ENROLMENT_DUE));
        assertThat(come(office, "piet")).isEqualTo(Attempt.right(Step.ENROLMENT_DUE));
        room.done(() -> room.secondFactors().enrolFirst("piet", SECRET, code()));
        sessions.stay(office.request());

        assertThat(sessions.progress(office.request()).map(SignedIn::step)).isEqualTo(Optional.of(Step.ENROLMENT_DUE));
        assertThat(sessions.progress(thief.request())).isEmpty();
    }

    @Test
    void aSessionOfElsewhereEndsAfterTheSameTime() {
        sessions.begin(office.request());
        sessions.clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);

        assertThat(sessions.secondsLeft(office.request())).isEqualTo(599 * 60);
    }

    @Test
    void whoWasInLongEnoughByElsewhereIsSentThereAgain() {
        OpenIdStaff elsewhere = new OpenIdStaff();
        elsewhere.settings = new OpenIdSettings();
        elsewhere.settings.issuer = Optional.of("https://aanmelden.example.nl");
        elsewhere.sessions = sessions;
        sessions.begin(office.request());
        assertThat(elsewhere.hasEnded(office.request())).isFalse();

        sessions.clock = Clock.fixed(NOW.plusSeconds(601 * 60), ZoneOffset.UTC);
        assertThat(elsewhere.staff(office.request())).isEmpty();
        assertThat(elsewhere.hasEnded(office.request())).isTrue();
    }

    private static String code() {
        return Totp.of(SECRET).codeAt(NOW);
    }

    private Attempt come(Visit visit, String name) {
        return come(visit, name, StaffRoom.PASSWORD);
    }

    private Attempt come(Visit visit, String name, String password) {
        signIn.request = visit.request();
        return signIn.withPassword(name, password, "/beheer");
    }

    private Attempt withCode(SignedIn waits, String code) {
        signIn.request = office.request();
        return room.done(() -> signIn.withCode(waits, code));
    }
}
