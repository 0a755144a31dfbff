package nl.wijkteamwijzer.kiosk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.wijkteamwijzer.account.Vault;

/**
 * The keys for which kiosks lock ballots. One is made when it is first asked for; when two servers do so at once there are two,
 * and both open what was locked for them.
 */
@ApplicationScoped
public class EnvelopeKeys {

    private static final int BITS = 3072;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** The one that kiosks are given, with its private half. */
    @Transactional
    public RSAKey current() {
        return em.createQuery("select k from EnvelopeKey k order by k.madeAt, k.kid", EnvelopeKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::read)
                .orElseGet(this::make);
    }

    Optional<RSAKey> called(String kid) {
        return Optional.ofNullable(em.find(EnvelopeKey.class, kid)).map(this::read);
    }

    private RSAKey make() {
        try {
            RSAKey key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            em.persist(new EnvelopeKey(key.getKeyID(), LocalDateTime.now(clock), vault.lock(key.toJSONString())));
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private RSAKey read(EnvelopeKey kept) {
        try {
            return RSAKey.parse(vault.read(kept.getLockedKey()));
        } catch (ParseException e) {
            throw new IllegalStateException("A key that was kept is none", e);
        }
    }
}
