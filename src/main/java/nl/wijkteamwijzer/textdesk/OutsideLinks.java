package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How pages of others answered to which our texts lead. */
@ApplicationScoped
public class OutsideLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that did not work, the longest first. */
    @Transactional
    public List<OutsideLink> failing() {
        return em.createQuery(
                        "select l from OutsideLink l where l.brokenSince is not null order by l.brokenSince, l.address", OutsideLink.class)
                .getResultList();
    }

    /** Of these addresses those that nobody asked for since a moment. */
    @Transactional
    public List<String> notAskedSince(LocalDateTime moment, Collection<String> addresses) {
        Set<String> asked = em.createQuery("select l.address from OutsideLink l where l.checkedAt > :moment", String.class)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toSet());
        return addresses.stream().filter(address -> !asked.contains(address)).toList();
    }

    @Transactional
    public void answered(String address, OutsideLink.Answer answer) {
        OutsideLink known = em.find(OutsideLink.class, address);
        OutsideLink link = known == null ? new OutsideLink(address) : known;
        link.answered(answer, LocalDateTime.now(clock));
        em.merge(link);
    }

    /** Forgets those that stand in no text any more. */
    @Transactional
    public void keepOnly(Set<String> addresses) {
        em.createQuery("select l from OutsideLink l", OutsideLink.class).getResultStream()
                .filter(link -> !addresses.contains(link.getAddress()))
                .toList()
                .forEach(em::remove);
    }
}
