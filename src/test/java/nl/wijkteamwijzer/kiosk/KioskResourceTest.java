package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkteamwijzer.account.StaffRoom;
import nl.wijkteamwijzer.ballotbox.BoxLabel;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.kiosk.KioskRoom.Terminal;
import nl.wijkteamwijzer.web.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KioskResourceTest {

    private static final String BALLOT =
            "{\"vragenlijst\":\"client\",\"versie\":1,\"wijkteam\":\"mors\",\"kanaal\":\"KIOSK\",\"antwoorden\":{\"1\":\"MEE_EENS\"}}";

    private static StaffRoom staff;
    private static KioskRoom room;
    private static int kiosks;

    @BeforeAll
    static void open() {
        staff = new StaffRoom(Clock.systemDefaultZone());
        room = new KioskRoom(staff);
    }

    @AfterAll
    static void close() {
        room.close();
        staff.close();
    }

    // starting

    @Test
    void becomesAKioskByItsStartCodeAndHearsWhatItIs() {
        String name = newName();
        String code = room.registered(name);
        assertThat(code).matches("[\\w-]{43}");
        Terminal terminal = terminal(name);

        JsonObject config = start(terminal, code);
        assertThat(config.getInt("kiosk")).isEqualTo(terminal.id);
        assertThat(config.getString("naam")).isEqualTo(name);
        assertThat(config.getString("team")).isEqualTo("mors");
        assertThat(config.getJsonArray("talen").toString()).isEqualTo("[\"nl\",\"ar\"]");
        assertThat(config.getJsonArray("aanbod").toString()).isEqualTo("[\"WIE\",\"NU\"]");
        assertThat(config.isNull("telefoon")).isTrue();
        assertThat(config.getJsonObject("envelopsleutel").keySet()).containsExactlyInAnyOrder("kty", "e", "n", "kid");
    }

    @Test
    void keepsNoStartCodeThatWouldWork() {
        String code = room.registered(newName());
        assertThat(room.done(() -> room.kiosks.byName().stream().map(kiosk -> kiosk.profile().json()).toList()).toString()).doesNotContain(code);
        assertThat(room.done(() -> room.kiosks.toStart(code))).isEmpty();
    }

    @Test
    void givesAUsedAnUnknownAndAnOldCodeTheSameAnswer() {
        String name = newName();
        String code = room.registered(name);
        start(terminal(name), code);
        String used = refusal(403, () -> start(terminal(name), code));
        String unknown = refusal(403, () -> start(terminal(name), "x".repeat(43)));

        String other = newName();
        String old = room.registered(other);
        room.after(Duration.ofHours(24));
        String late = refusal(403, () -> start(terminal(other), old));
        assertThat(List.of(unknown, late)).containsOnly(used);
    }

    @Test
    void worksUntilTheDayIsOver() {
        String name = newName();
        String code = room.registered(name);
        room.after(Duration.ofHours(24).minusSeconds(1));
        assertThat(start(terminal(name), code)).isNotEmpty();
    }

    @Test
    void takesNoKeyButThePublicHalfOfTheRightKind() throws JOSEException {
        String code = room.registered(newName());
        String shown = KioskRoom.newKey().toJSONString();
        String rsa = new RSAKeyGenerator(2048).generate().toPublicJWK().toJSONString();
        for (String key : List.of(shown, rsa, "{}", "\"x\"", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}")) {
            refusal(400, () -> room.done(() -> room.resource.start("{\"startcode\":\"" + code + "\",\"sleutel\":" + key + "}")));
        }
    }

    @Test
    void endsTheKioskBeforeWhenThereIsANewStartAddress() {
        Terminal before = room.started(newName());
        String code = room.done(() -> room.starts.prepare(room.kiosks.locked(before.id)));
        refusal(403, () -> beat(before.beat("1")));

        Terminal after = room.new Terminal(before.id, KioskRoom.newKey());
        start(after, code);
        assertThat(beat(after.beat("1"))).isNotEmpty();
        refusal(403, () -> beat(before.beat("1")));
    }

    // signatures

    @Test
    void believesOnlyWhatTheKioskSignedItself() throws Exception {
        Terminal terminal = room.started(newName());
        Terminal other = room.started(newName());
        String content = terminal.content("\"versie\":\"1\"");
        String good = terminal.signed(content);
        byte[] publicKey = terminal.key.toPublicJWK().toECPublicKey().getEncoded();
        String byPublicKey = Terminal.signed(content, new JWSHeader(JWSAlgorithm.HS256), new MACSigner(publicKey));
        String unsigned = new PlainObject(new Payload(content)).serialize();
        String emptied = good.substring(0, good.lastIndexOf('.') + 1);
        String changed = good.split("\\.")[0] + "." + other.signed(content.replace("\"1\"", "\"2\"")).split("\\.")[1] + "." + good.split("\\.")[2];
        String byOther = other.signed(content);
        String unknown = room.new Terminal(999_999, terminal.key).beat("1");
        String zeros = emptied + "A".repeat(86);

        assertThat(beat(good)).isNotEmpty();
        String said = refusal(403, () -> beat(byOther));
        for (String forged : List.of(byPublicKey, unsigned, emptied, changed, unknown, zeros, "", "x", "a.b.c", "{}", "e30.e30.e30")) {
            assertThat(refusal(403, () -> beat(forged))).as(forged).isEqualTo(said);
        }
    }

    @Test
    void refusesWhatHasBeenRevoked() {
        Terminal terminal = room.started(newName());
        room.change(terminal.id, Kiosk::revoke);
        refusal(403, () -> beat(terminal.beat("1")));
        refusal(403, () -> take(terminal.ballot(room.envelope(BALLOT))));
    }

    // being there

    @Test
    void isSeenOnceAMinuteAtMostUnlessThereIsNews() {
        Terminal terminal = room.started(newName());
        int version = room.kiosk(terminal.id).getVersion();
        beat(terminal.beat("abc"));
        LocalDateTime first = room.kiosk(terminal.id).getLastSeen();
        assertThat(room.kiosk(terminal.id).getPageVersion()).isEqualTo("abc");

        room.after(Duration.ofSeconds(59));
        beat(terminal.beat("abc"));
        assertThat(room.kiosk(terminal.id).getLastSeen()).isEqualTo(first);
        beat(terminal.beat("abd"));
        assertThat(room.kiosk(terminal.id).getLastSeen()).isEqualTo(first.plusSeconds(59));
        room.after(Duration.ofSeconds(60));
        beat(terminal.beat("abd"));
        assertThat(room.kiosk(terminal.id).getLastSeen()).isEqualTo(first.plusSeconds(119));
        assertThat(room.kiosk(terminal.id).getVersion()).as("in nobody's way who edits it").isEqualTo(version);
    }

    @Test
    void isSeenWithAClockThatIsWrongAndToldSo() {
        Terminal terminal = room.started(newName());
        String slow = terminal.signed(terminal.contentAt(room.clock.instant().minusSeconds(601), "\"versie\":\"1\""));
        assertThat(refusal(400, () -> beat(slow))).contains("klok");
        LocalDateTime now = LocalDateTime.now(room.clock);
        assertThat(room.kiosk(terminal.id).state(now)).isEqualTo(KioskState.CLOCK_WRONG);

        beat(terminal.beat("1"));
        assertThat(room.kiosk(terminal.id).state(now)).isEqualTo(KioskState.ON);
        assertThat(room.kiosk(terminal.id).state(now.plusHours(1).plusSeconds(1))).isEqualTo(KioskState.SILENT);
    }

    @Test
    void keepsNoOddVersion() {
        Terminal terminal = room.started(newName());
        beat(terminal.beat("<b>" + "x".repeat(100)));
        assertThat(room.kiosk(terminal.id).getPageVersion()).isEmpty();
    }

    // ballots

    @Test
    void countsAnEnvelopeOnceHoweverOftenItComes() {
        Terminal terminal = room.started(newName());
        String envelope = room.envelope(BALLOT);
        int before = room.ballots.cast.size();
        assertThat(take(terminal.ballot(envelope))).isEqualTo(204);
        assertThat(take(terminal.ballot(envelope))).isEqualTo(204);
        assertThat(room.ballots.cast).hasSize(before + 1);
        assertThat(room.ballots.cast.get(before).channel()).isEqualTo(Channel.KIOSK);
        assertThat(room.ballots.receipts).contains(Envelopes.hash(envelope));
        assertThat(room.kiosk(terminal.id).getLastSeen()).as("a ballot does not tell when it came").isNull();
    }

    @Test
    void countsWhatWasGivenBeforeTheTeamEnded() {
        Terminal terminal = room.started(newName());
        int before = room.ballots.cast.size();
        take(terminal.ballot(room.envelope(BALLOT.replace("mors", KioskRoom.ENDED))));
        assertThat(room.ballots.cast.get(before).box().accessPoint()).isEqualTo(KioskRoom.ENDED);
    }

    /** A kiosk goes on for 56 days with what it knows. */
    @Test
    void countsForTheWholeGemeenteWhatIsAboutATeamOfLongerAgo() {
        Terminal terminal = room.started(newName());
        int before = room.ballots.cast.size();
        take(terminal.ballot(room.envelope(BALLOT.replace("mors", KioskRoom.LONG_GONE))));
        assertThat(room.ballots.cast.get(before).box().accessPoint()).isEqualTo(BoxLabel.WHOLE_GEMEENTE);
        assertThat(room.ballots.cast.get(before).box().gemeente().value()).isEqualTo("GM0546");
    }

    @Test
    void countsAQuestionnaireThatIsNoLongerAsked() {
        Terminal terminal = room.started(newName());
        int before = room.ballots.cast.size();
        take(terminal.ballot(room.envelope(BALLOT.replace("client", "mantelzorger"))));
        assertThat(room.ballots.cast.get(before).box().questionnaire()).isEqualTo("mantelzorger");
    }

    /** Another node may have published it a moment ago. */
    @Test
    void looksAgainAtWhatIsPublishedBeforeItRefuses() {
        Terminal terminal = room.started(newName());
        int before = room.ballots.cast.size();
        room.ballots.publishWithTheNextPicture("leiden-noord", "nieuw-team");
        take(terminal.ballot(room.envelope(BALLOT.replace("mors", "nieuw-team"))));
        assertThat(room.ballots.cast).hasSize(before + 1);
    }

    @Test
    void saysOfWhatCanNeverCountThatItCannot() throws JOSEException {
        Terminal terminal = room.started(newName());
        RSAKey ours = room.done(room.keys::current).toPublicJWK();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("x").generate();
        RSAKey posing = new RSAKey.Builder(foreign).keyID(ours.getKeyID()).build();
        String good = room.envelope(BALLOT);
        String packed = KioskRoom.envelope(BALLOT, ours, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .keyID(ours.getKeyID()).compressionAlgorithm(CompressionAlgorithm.DEF).build());
        int before = room.ballots.cast.size();

        for (String bad : List.of(
                KioskRoom.envelope(BALLOT, foreign), KioskRoom.envelope(BALLOT, posing), packed, good.substring(0, good.length() - 4) + "AAAA",
                "", "x", "x".repeat(20_000), room.envelope("geen JSON"), room.envelope("{}"), room.envelope(BALLOT.replace("KIOSK", "WEB")),
                room.envelope(BALLOT.replace("MEE_EENS", "geheim antwoord")))) {
            assertThat(refusal(422, () -> take(terminal.ballot(bad)))).doesNotContain("geheim");
        }
        room.refuses(terminal);
        assertThat(room.kiosk(terminal.id).getRefused()).as("that of which the transaction went on").isOne();
        assertThat(room.ballots.cast).hasSize(before);
    }

    @Test
    void letsOneKioskSendSoManyAnHour() {
        Terminal terminal = room.started(newName());
        Terminal other = room.started(newName());
        KioskBallots usual = room.resource.ballots;
        room.resource.ballots = room.kioskBallots(2);
        try {
            take(terminal.ballot(room.envelope(BALLOT)));
            take(terminal.ballot(room.envelope(BALLOT)));
            refusal(429, () -> take(terminal.ballot(room.envelope(BALLOT))));
            assertThat(take(other.ballot(room.envelope(BALLOT)))).isEqualTo(204);
        } finally {
            room.resource.ballots = usual;
        }
    }

    @Test
    void takesNoOldMessageAgain() {
        Terminal terminal = room.started(newName());
        String message = terminal.ballot(room.envelope(BALLOT));
        room.after(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(refusal(400, () -> take(message))).contains("klok");
    }

    @Test
    void forgetsAReceiptWhenTheKioskHasForgottenTheEnvelope() {
        Terminal terminal = room.started(newName());
        String hash = "0a".repeat(32);
        room.resource.forget(terminal.signed(terminal.content("\"vergeten\":\"" + hash + "\"")));
        assertThat(room.forgotten).containsExactly(hash);
        refusal(400, () -> room.resource.forget(terminal.signed(terminal.content("\"vergeten\":\"alles\""))));
    }

    private static String newName() {
        return "Kiosk " + ++kiosks;
    }

    private static Terminal terminal(String name) {
        return room.new Terminal(room.id(name), KioskRoom.newKey());
    }

    private static JsonObject start(Terminal terminal, String code) {
        return room.done(() -> room.resource.start(terminal.start(code)));
    }

    /** What is seen is committed by itself, also when the answer is a problem. */
    private static JsonObject beat(String message) {
        Problem[] problem = new Problem[1];
        JsonObject config = room.done(() -> {
            try {
                return room.resource.beat(message);
            } catch (Problem told) {
                problem[0] = told;
                return null;
            }
        });
        if (problem[0] != null) {
            throw problem[0];
        }
        return config;
    }

    private static int take(String message) {
        return room.done(() -> room.resource.take(message)).getStatus();
    }

    /** What the problem says that has this status. */
    private static String refusal(int status, ThrowingCallable asking) {
        Throwable thrown = catchThrowable(asking);
        assertThat(thrown).isInstanceOf(Problem.class);
        assertThat(((Problem) thrown).getResponse().getStatus()).isEqualTo(status);
        return thrown.getMessage();
    }
}
