package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** All that the gemeente plans to tell. */
@ApplicationScoped
@Needs(Right.WRITE_TEXTS)
public class Messages {

    private static final String KIND = "kalender";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    /** By day; those without one last. */
    @Transactional
    public List<PlannedMessage> all() {
        return em.createQuery("select m from PlannedMessage m order by m.plannedOn nulls last, m.id", PlannedMessage.class)
                .getResultList();
    }

    @Transactional
    public Optional<PlannedMessage> numbered(long id) {
        return Optional.ofNullable(em.find(PlannedMessage.class, id));
    }

    /** Keeps one that is new, or that was changed since it was asked for. */
    @Transactional
    public void keep(PlannedMessage message) {
        PlannedMessage kept = em.merge(message);
        em.flush();
        trail.write(staff.person().account(), "OPGESLAGEN", KIND, kept.getId().toString(), null, json(kept));
    }

    @Transactional
    public void remove(long id) {
        numbered(id).ifPresent(message -> {
            em.remove(message);
            trail.write(staff.person().account(), "VERWIJDERD", KIND, message.getId().toString(), json(message), null);
        });
    }

    private static String json(PlannedMessage message) {
        return Json.createObjectBuilder()
                .add("titel", message.getTitle())
                .add("doelgroep", message.getAudience().name())
                .add("kanaal", message.getChannel().name())
                .add("dag", message.getPlannedOn().map(Object::toString).orElse(""))
                .add("vastgesteld", message.isFixed())
                .add("wie", message.getOwner())
                .add("klaar", message.isDone())
                .build().toString();
    }
}
