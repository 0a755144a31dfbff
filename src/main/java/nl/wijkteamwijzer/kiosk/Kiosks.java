package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** All kiosks. */
@ApplicationScoped
public class Kiosks {

    /** How often that a kiosk is there is written down. */
    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<Kiosk> byName() {
        return em.createQuery("select k from Kiosk k order by k.revoked, k.name", Kiosk.class).getResultList();
    }

    public Optional<Kiosk> find(long id) {
        return Optional.ofNullable(em.find(Kiosk.class, id));
    }

    /** Nobody else changes it until the transaction is over. */
    public Kiosk locked(long id) {
        Kiosk kiosk = find(id).orElseThrow();
        em.refresh(kiosk, LockModeType.PESSIMISTIC_WRITE);
        return kiosk;
    }

    public boolean isTaken(String name, Long except) {
        return byName().stream().anyMatch(kiosk -> kiosk.getName().equalsIgnoreCase(name) && !kiosk.getId().equals(except));
    }

    public Kiosk add(KioskProfile profile) {
        Kiosk kiosk = new Kiosk(profile);
        em.persist(kiosk);
        em.flush();
        return kiosk;
    }

    /** The kiosk with a start code that still works; nobody else uses it until the transaction is over. */
    Optional<Kiosk> toStart(String sealedCode) {
        return em.createQuery("select k from Kiosk k where k.startCode = :code", Kiosk.class)
                .setParameter("code", sealedCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().stream()
                .filter(kiosk -> kiosk.canStartAt(LocalDateTime.now(clock)))
                .findFirst();
    }

    /** It sent what can never count. That is all that is kept of it. */
    @Transactional
    public void refused(Kiosk kiosk) {
        em.createNativeQuery("update kiosk set refused = refused + 1 where id = ?").setParameter(1, kiosk.getId()).executeUpdate();
    }

    /** Staff have seen so many; those that came since stay. */
    public void forgetRefused(Kiosk kiosk) {
        em.createNativeQuery("update kiosk set refused = refused - ? where id = ?")
                .setParameter(1, kiosk.getRefused())
                .setParameter(2, kiosk.getId())
                .executeUpdate();
    }

    /** It said that it is there. Writes so once a minute, or when there is something new to tell. */
    @Transactional
    public void seen(Kiosk kiosk, String pageVersion, boolean clockWrong) {
        LocalDateTime now = LocalDateTime.now(clock);
        boolean known = kiosk.getLastSeen() != null && kiosk.getLastSeen().isAfter(now.minus(OFTEN_ENOUGH))
                && pageVersion.equals(kiosk.getPageVersion()) && clockWrong == kiosk.isClockWrong();
        if (!known) {
            em.createNativeQuery("update kiosk set last_seen = ?, page_version = ?, clock_wrong = ? where id = ?")
                    .setParameter(1, Timestamp.valueOf(now))
                    .setParameter(2, pageVersion)
                    .setParameter(3, clockWrong)
                    .setParameter(4, kiosk.getId())
                    .executeUpdate();
        }
    }
}
