package nl.wijkteamwijzer.textdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.KnownRevisions;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** The records of which the English is not there, or is older than the Dutch. */
@ApplicationScoped
public class TranslationWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    RecordKinds kinds;

    @Inject
    KnownRevisions revisions;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Of the kinds that whoever asks may write. */
    @Needs(Right.WRITE_TEXTS)
    @Transactional
    public List<TranslatedRecord> waiting() {
        return kinds.all().stream().filter(kind -> staff.may(kind.subject().write())).flatMap(this::of).toList();
    }

    private <T extends PublicRecord> Stream<TranslatedRecord> of(RecordKind<T> kind) {
        List<Field> fields = kind.fields();
        if (fields.stream().noneMatch(field -> field.language().equals("en"))) {
            return Stream.empty();
        }
        List<T> published = revisions.published(kind);
        Map<String, Long> looked = looked(kind.name());
        return PublicRecord.inForceOn(LocalDate.now(clock), published).stream()
                .map(inForce -> new TranslatedRecord(
                        kind.name(), kind.key(inForce), kind.title(inForce),
                        state(kind, fields, versions(kind, inForce, published), looked.getOrDefault(kind.key(inForce), 0L))))
                .filter(record -> !record.state().isGood());
    }

    /** By record, the row of the version of which somebody said that the English is still right. */
    private Map<String, Long> looked(String kind) {
        return em.createQuery("select c from CheckedTranslation c where c.kind = :kind", CheckedTranslation.class)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toMap(CheckedTranslation::recordKey, CheckedTranslation::recordId));
    }

    private static <T extends PublicRecord> TranslationState state(
            RecordKind<T> kind, List<Field> fields, List<T> versions, long looked) {
        int checked = 1 + versions.stream().map(PublicRecord::getId).toList().indexOf(looked);
        List<Sheet> sheets = versions.stream().map(kind::read).toList();
        return TranslationState.of(fields, sheets, checked);
    }

    /** Those of the same record until the one in force, the oldest first. */
    private static <T extends PublicRecord> List<T> versions(RecordKind<T> kind, T inForce, List<T> published) {
        return published.stream()
                .filter(revision -> kind.key(revision).equals(kind.key(inForce)) && revision.getRevision() <= inForce.getRevision())
                .sorted(Comparator.comparingInt(PublicRecord::getRevision))
                .toList();
    }

    /** Somebody looked, and the English of what is in force is still right. */
    @Needs(Right.WRITE_TEXTS)
    @Transactional
    public void stillRight(String kind, String key) {
        kinds.called(kind).filter(named -> staff.may(named.subject().write())).ifPresent(named -> stillRight(named, key));
    }

    private <T extends PublicRecord> void stillRight(RecordKind<T> kind, String key) {
        PublicRecord.inForceOn(LocalDate.now(clock), revisions.published(kind)).stream()
                .filter(revision -> kind.key(revision).equals(key))
                .findFirst()
                .ifPresent(revision -> {
                    em.merge(new CheckedTranslation(kind.name(), key, revision.getId()));
                    trail.write(staff.person().account(), "VERTALING_GECONTROLEERD", kind.name(), key, null, null);
                });
    }
}
