package nl.wijkteamwijzer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** What {@link AuditTrail} wrote, for who may read it: the newest first. */
@ApplicationScoped
@Needs(Right.SEE_AUDIT)
public class AuditLog {

    private static final String WHICH =
            """
            from AuditEntry e
            where e.account like :account escape '!' and e.action like :action escape '!' and e.kind like :kind escape '!'
            and e.doneAt >= :from and e.doneAt < :until
            and (lower(e.recordKey) like :text escape '!' or lower(e.was) like :text escape '!'
                or lower(e.became) like :text escape '!')
            """;

    @PersistenceContext
    EntityManager em;

    public List<AuditEntry> find(AuditSearch search, int first, int most) {
        return ask("select e " + WHICH + " order by e.doneAt desc, e.id desc", AuditEntry.class, search)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(AuditSearch search) {
        return ask("select count(e) " + WHICH, Long.class, search).getSingleResult();
    }

    public List<String> actions() {
        return em.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class).getResultList();
    }

    public List<String> kinds() {
        return em.createQuery("select distinct e.kind from AuditEntry e order by e.kind", String.class).getResultList();
    }

    private <T> TypedQuery<T> ask(String query, Class<T> type, AuditSearch search) {
        return em.createQuery(query, type)
                .setParameter("account", search.accountPattern())
                .setParameter("action", search.actionPattern())
                .setParameter("kind", search.kindPattern())
                .setParameter("from", search.begin())
                .setParameter("until", search.end())
                .setParameter("text", search.textPattern());
    }
}
