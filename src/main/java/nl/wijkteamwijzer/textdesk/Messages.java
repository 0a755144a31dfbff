package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.NotThere;
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

    @Transactional
    public void add(PlannedMessage message) {
        em.persist(message);
        em.flush();
        trail.write(staff.person().account(), "OPGESLAGEN", KIND, message.getId().toString(), null, json(message));
    }

    /**
     * Makes one say what another says.
     *
     * @param version that whoever asks has seen
     * @return what a colleague made of it since; then nothing was changed
     * @throws NotThere when a colleague removed it
     */
    @Transactional
    public Optional<PlannedMessage> change(long id, int version, PlannedMessage into) {
        PlannedMessage kept = em.find(PlannedMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            throw new NotThere("message " + id);
        }
        if (kept.getVersion() != version) {
            return Optional.of(kept);
        }
        String was = json(kept);
        kept.become(into);
        em.flush();
        trail.write(staff.person().account(), "OPGESLAGEN", KIND, kept.getId().toString(), was, json(kept));
        return Optional.empty();
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
