package nl.wijkteamwijzer.kiosk;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.account.StaffRoom;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.SpentReceipts;
import nl.wijkteamwijzer.ballotbox.SeededBallots;
import nl.wijkteamwijzer.web.Problem;

/** What a kiosk talks to, on a database in memory, and a kiosk that talks as its browser would. */
public final class KioskRoom implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A team of yesterday. */
    static final String ENDED = "stevenshof";

    /** One of before a kiosk can have heard of it. */
    static final String LONG_GONE = "merenwijk";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SeededDatabase database = new SeededDatabase();
    private final EntityManager em = database.entities();
    private Instant now = DAY.atTime(10, 0).atZone(ZONE).toInstant();
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final Kiosks kiosks = new Kiosks();
    final Starts starts = new Starts();
    final EnvelopeKeys keys = new EnvelopeKeys();
    final SeededBallots ballots = new SeededBallots(withATeamThatEnded(em), DAY);
    final List<String> forgotten = new ArrayList<>();
    final KioskResource resource = new KioskResource();

    public KioskRoom(StaffRoom staff) {
        kiosks.em = em;
        kiosks.clock = clock;
        starts.kiosks = kiosks;
        starts.vault = staff.vault();
        starts.clock = clock;
        keys.em = em;
        keys.vault = staff.vault();
        keys.clock = clock;
        resource.starts = starts;
        resource.kiosks = kiosks;
        resource.config = new KioskConfig();
        resource.config.keys = keys;
        resource.messages = new KioskMessages();
        resource.messages.kiosks = kiosks;
        resource.messages.realTime = clock;
        resource.ballots = kioskBallots(600);
        resource.spent = new SpentReceipts() {
            @Override
            public void tell(String receipt) {
                forgotten.add(receipt);
            }
        };
    }

    public Kiosks kiosks() {
        return kiosks;
    }

    public Starts starts() {
        return starts;
    }

    public Clock clock() {
        return clock;
    }

    /** It sends what can never count. */
    public void refuses(Terminal terminal) {
        Problem[] problem = new Problem[1];
        done(() -> {
            try {
                return resource.take(terminal.ballot("geen envelop"));
            } catch (Problem told) {
                problem[0] = told;
                return null;
            }
        });
        if (problem[0] == null) {
            throw new AssertionError("It was taken");
        }
    }

    /** What it says by itself, as it comes in. */
    public void hears(Terminal terminal) {
        done(() -> resource.beat(terminal.beat("1")));
    }

    private static EntityManager withATeamThatEnded(EntityManager em) {
        em.getTransaction().begin();
        em.createNativeQuery("update access_point set valid_to = '2026-11-22' where slug = '" + ENDED + "'").executeUpdate();
        em.createNativeQuery("update access_point set valid_to = '2026-09-27' where slug = '" + LONG_GONE + "'").executeUpdate();
        em.createNativeQuery("update questionnaire set valid_to = '2026-11-01' where name = 'mantelzorger'").executeUpdate();
        em.getTransaction().commit();
        return em;
    }

    KioskBallots kioskBallots(int perHour) {
        KioskBallots taking = new KioskBallots();
        taking.envelopes = new Envelopes();
        taking.envelopes.keys = keys;
        taking.reading = ballots.reading();
        taking.desk = ballots.desk();
        taking.kiosks = kiosks;
        taking.perHour = perHour;
        taking.allow();
        return taking;
    }

    public static KioskProfile profile(String name) {
        return new KioskProfile(name, "Bibliotheek", "mors", new GemeenteCode("GM0546"), List.of("ar", "nl"), Set.of(Offer.NU, Offer.WIE), false, null);
    }

    /** @return its start code */
    String registered(String name) {
        return done(() -> starts.prepare(kiosks.add(profile(name))));
    }

    long id(String name) {
        return done(() -> kiosks.byName().stream().filter(kiosk -> kiosk.getName().equals(name)).findFirst().orElseThrow().getId());
    }

    Kiosk kiosk(long id) {
        return done(() -> kiosks.find(id).orElseThrow());
    }

    void change(long id, Consumer<Kiosk> change) {
        done(() -> {
            change.accept(kiosks.locked(id));
            return null;
        });
    }

    /** A kiosk that has been started. */
    public Terminal started(String name) {
        String code = registered(name);
        Terminal terminal = new Terminal(id(name), newKey());
        done(() -> resource.start(terminal.start(code)));
        return terminal;
    }

    public <T> T done(Supplier<T> work) {
        em.getTransaction().begin();
        try {
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    public void after(Duration time) {
        now = now.plus(time);
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As WebCrypto of the browser makes it. */
    String envelope(String ballot) {
        return envelope(ballot, done(keys::current).toPublicJWK());
    }

    static String envelope(String ballot, RSAKey lock) {
        return envelope(ballot, lock, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM).keyID(lock.getKeyID()).build());
    }

    static String envelope(String ballot, RSAKey lock, JWEHeader header) {
        try {
            JWEObject jwe = new JWEObject(header, new Payload(ballot + " ".repeat(2048 - ballot.length())));
            jwe.encrypt(new RSAEncrypter(lock));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        em.close();
        database.close();
    }

    /** The browser of a kiosk. */
    public final class Terminal {

        public final long id;
        final ECKey key;

        Terminal(long id, ECKey key) {
            this.id = id;
            this.key = key;
        }

        String start(String code) {
            return "{\"startcode\":\"" + code + "\",\"sleutel\":" + key.toPublicJWK().toJSONString() + "}";
        }

        public String beat(String version) {
            return signed(content("\"versie\":\"" + version + "\""));
        }

        String ballot(String envelope) {
            return signed(content("\"envelop\":\"" + envelope + "\""));
        }

        String content(String more) {
            return contentAt(now, more);
        }

        String contentAt(Instant time, String more) {
            return "{\"kiosk\":" + id + ",\"tijd\":\"" + time + "\"," + more + "}";
        }

        String signed(String content) {
            return signed(content, new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("JOSE")).build(), signer());
        }

        private JWSSigner signer() {
            try {
                return new ECDSASigner(key);
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        static String signed(String content, JWSHeader header, JWSSigner signer) {
            try {
                JWSObject jws = new JWSObject(header, new Payload(content));
                jws.sign(signer);
                return jws.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
