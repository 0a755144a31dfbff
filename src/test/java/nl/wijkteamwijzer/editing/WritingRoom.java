package nl.wijkteamwijzer.editing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.publishing.PublicationCount;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Role;
import nl.wijkteamwijzer.security.Staff;

/** A desk on a database in memory, at which staff take turns on days that the test chooses. */
public final class WritingRoom implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SeededDatabase database = new SeededDatabase();
    final EntityManager em = database.entities();
    final List<String> trail = new ArrayList<>();
    final Desk desk = new Desk();
    final Release release = new Release();
    final Drafts drafts = new Drafts();
    final Revisions revisions = new Revisions();
    final KnownRevisions known = new KnownRevisions();
    final DeskRights rights = new DeskRights();
    final PlannedRelease planned = new PlannedRelease();
    final Bundles bundles = new Bundles();
    int announced;
    private Instant now = LocalDate.of(2026, 10, 1).atTime(9, 0).atZone(ZONE).toInstant();
    private Staff person;

    public WritingRoom(RecordKind<?>... those) {
        RecordKinds kinds = new RecordKinds() {
            @Override
            public List<RecordKind<?>> all() {
                return List.of(those);
            }
        };
        Clock clock = new Clock() {
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
        Trail audit = new Trail();
        audit.audit = new AuditTrail() {
            @Override
            public void write(String account, String action, String kind, String key, String was, String became) {
                trail.add(String.join(" ", account, action, kind, key));
            }
        };
        rights.fourEyes = true;
        rights.staff = new CurrentStaff() {
            @Override
            public Staff person() {
                return person;
            }
        };
        drafts.em = em;
        revisions.em = em;
        SheetCheck check = new SheetCheck();
        check.revisions = revisions;
        check.clock = clock;
        release.em = em;
        release.kinds = kinds;
        release.revisions = revisions;
        release.drafts = drafts;
        release.check = check;
        release.trail = audit;
        release.clock = clock;
        release.count = new PublicationCount() {
            @Override
            public void raise() {
                announced++;
            }

            @Override
            public Optional<Long> generation() {
                return Optional.empty();
            }
        };
        known.em = em;
        known.revisions = revisions;
        known.count = release.count;
        desk.kinds = kinds;
        desk.drafts = drafts;
        desk.revisions = revisions;
        desk.release = release;
        desk.listing = new Listing();
        desk.listing.drafts = drafts;
        desk.known = known;
        desk.listing.revisions = known;
        desk.rights = rights;
        desk.trail = audit;
        desk.clock = clock;
        planned.drafts = drafts;
        planned.release = release;
        planned.clock = clock;
        bundles.em = em;
        bundles.kinds = kinds;
        bundles.drafts = drafts;
        bundles.revisions = revisions;
        bundles.release = release;
        bundles.rights = rights;
        bundles.trail = audit;
        bundles.clock = clock;
    }

    public EntityManager em() {
        return em;
    }

    public RecordKinds kinds() {
        return bundles.kinds;
    }

    public Bundles bundles() {
        return bundles;
    }

    public Desk desk() {
        return desk;
    }

    public Drafts drafts() {
        return drafts;
    }

    public KnownRevisions known() {
        return known;
    }

    public Revisions revisions() {
        return revisions;
    }

    public DeskRights rights() {
        return rights;
    }

    public CurrentStaff staff() {
        return rights.staff;
    }

    public Clock clock() {
        return bundles.clock;
    }

    /** What was written in the audit trail: account, action, kind and key. */
    public List<String> trail() {
        return trail;
    }

    /** Who sits at the desk from here on. */
    public WritingRoom as(String account, Role role, String... teams) {
        person = new Staff(account, account, Set.of(role), Set.of(teams));
        return this;
    }

    public void on(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ZONE).toInstant();
    }

    /** In a transaction, as in the server. */
    public <T> T get(Supplier<T> work) {
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

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** As it was before anybody wrote. */
    void tidy() {
        run(() -> List.of("delete from draft_text", "delete from draft_writer", "delete from draft", "delete from made_version",
                        "delete from information_page_text where information_page_id in (select id from information_page where revision > 1)",
                        "delete from information_page where revision > 1",
                        "update information_page set valid_to = null, status = 'GEPUBLICEERD'")
                .forEach(sql -> em.createNativeQuery(sql).executeUpdate()));
        trail.clear();
        announced = 0;
        rights.fourEyes = true;
        on(LocalDate.of(2026, 10, 1), LocalTime.of(9, 0));
    }

    @Override
    public void close() {
        em.close();
        database.close();
    }
}
