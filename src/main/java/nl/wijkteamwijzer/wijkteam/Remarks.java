package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What residents said is wrong, for staff. */
@ApplicationScoped
public class Remarks {

    @PersistenceContext
    EntityManager em;

    @Transactional
    public void add(Remark remark) {
        em.persist(remark);
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

    /** Somebody has dealt with it; nothing happens when it is not there any more. */
    @Transactional
    public void handle(String id) {
        Remark remark = em.find(Remark.class, id);
        if (remark != null) {
            remark.handle();
        }
    }
}
