package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What residents said is wrong, for staff. */
@ApplicationScoped
public class Remarks {

    @PersistenceContext
    EntityManager em;

    @Transactional
    public void add(Remark remark) {
        em.persist(remark);
    }

    /** Somebody has dealt with it; empty when there is no such remark, or somebody had before. */
    @Transactional
    public Optional<Remark> handle(String id) {
        return Optional.ofNullable(em.find(Remark.class, id)).filter(Remark::handle);
    }

    /** Those that nobody has dealt with, the oldest first. */
    public List<Remark> waiting() {
        return em.createQuery("select r from Remark r where r.handled = false order by r.receivedOn, r.id", Remark.class)
                .getResultList();
    }

    /** The same of one access point. */
    public List<Remark> waiting(String slug) {
        return waiting().stream().filter(remark -> remark.getAccessPoint().equals(slug)).toList();
    }
}
