package nl.wijkteamwijzer.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.Bundles;
import nl.wijkteamwijzer.editing.DeskRights;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.Drafts;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.NotThere;
import nl.wijkteamwijzer.editing.Proposal;
import nl.wijkteamwijzer.editing.RecordBook;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.RecordKinds;
import nl.wijkteamwijzer.editing.Revisions;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.NotAllowed;
import nl.wijkteamwijzer.security.Right;

/** Tables of records: taken out, tried, brought in, let out and undone. */
@ApplicationScoped
@Needs(Right.SIGNED_IN)
public class Imports {

    private static final int MOST_ROWS = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    RecordKinds kinds;

    @Inject
    Revisions revisions;

    @Inject
    Drafts drafts;

    @Inject
    Bundles bundles;

    @Inject
    DeskRights rights;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All versions in force and to come of a kind that whoever asks may write or let out, as a table. */
    @Transactional
    public String export(String kind) {
        RecordKind<?> named = visible(kind);
        List<RecordBook.Shown> versions = book(named).shown().stream()
                .filter(version -> rights.mayApprove(named) || rights.mayWrite(named, version.key(), version.sheet()))
                .toList();
        return TableExport.csv(named, versions);
    }

    /** What a file would do; nothing changes. */
    @Transactional
    public DryRun dryRun(String kind, String fileName, String text) {
        RecordKind<?> named = visible(kind);
        Optional<CellTable> table = CellTable.read(text);
        if (table.isEmpty()) {
            return wrong(kind, fileName, Fault.in(1, "", "beheer.csv.fout.geenTabel"));
        }
        if (table.get().rows().size() > MOST_ROWS) {
            return wrong(kind, fileName, Fault.in(MOST_ROWS, "", "beheer.csv.fout.teVeelRijen", MOST_ROWS));
        }
        return read(named, fileName, table.get());
    }

    private static DryRun wrong(String kind, String fileName, Fault fault) {
        return new DryRun(kind, fileName, List.of(), List.of(fault), false);
    }

    private <T extends PublicRecord> DryRun read(RecordKind<T> kind, String fileName, CellTable table) {
        Map<String, Draft> writing = drafts.ofKind(kind.name()).stream()
                .collect(Collectors.toMap(Draft::getRecordKey, Function.identity()));
        TableReading.Pen pen = new TableReading.Pen() {

            @Override
            public boolean mayWrite(String key, Sheet sheet) {
                return rights.mayWrite(kind, key, sheet);
            }

            @Override
            public Optional<String> writer(String key) {
                return Optional.ofNullable(writing.get(key)).map(Draft::getChangedBy);
            }
        };
        return new TableReading<>(kind, book(kind), pen, LocalDate.now(clock)).read(fileName, table);
    }

    /**
     * Makes drafts of what a file changes, and hands them in.
     *
     * @param seen the fingerprint of the run that whoever asks has seen
     * @throws NotReady when it must be said why, or the file would by now do something else than was seen
     */
    @Transactional
    public long handIn(String kind, String fileName, String text, int seen, String reason) {
        DryRun run = dryRun(kind, fileName, text);
        if (run.fingerprint() != seen) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.csv.fout.intussen")));
        }
        if (run.changesThePast() && (reason == null || reason.isBlank())) {
            throw new NotReady(List.of(Trouble.in("reden", "beheer.csv.fout.reden")));
        }
        if (!run.isReady()) {
            throw new NotReady(run.faults().stream().map(Fault::trouble).toList());
        }
        TableImport made = kept(run, reason);
        bundles.handIn(kind, made.getId(), run.proposals(), reason);
        audit(made, "INGELEZEN");
        return made.getId();
    }

    /**
     * Hands in changes that go out together or not at all, and come from no file.
     *
     * @param name as staff know them, in place of that of a file
     * @param unfinished new records that somebody has to fill in and hand in before any of it can go out
     * @throws NotReady when something stands in the way of one of them
     */
    @Transactional
    public long handIn(String kind, String name, List<Proposal> proposals, List<Sheet> unfinished, String reason) {
        visible(kind);
        List<PlannedRow> rows = Stream.concat(proposals.stream(), unfinished.stream().map(sheet -> new Proposal(null, null, sheet)))
                .map(one -> new PlannedRow(0, name, List.of(), null, one))
                .toList();
        TableImport made = kept(new DryRun(kind, name, rows, List.of(), false), reason);
        bundles.begin(kind, made.getId(), unfinished);
        bundles.handIn(kind, made.getId(), proposals, reason);
        audit(made, "INGEDIEND");
        return made.getId();
    }

    private TableImport kept(DryRun run, String reason) {
        TableImport made = new TableImport(run, reason, account(), LocalDateTime.now(clock));
        em.persist(made);
        em.flush();
        return made;
    }

    /** Of kinds that are whoever asks's business, the newest first. */
    @Transactional
    public List<TableImport> all() {
        return em.createQuery("select i from TableImport i order by i.id desc", TableImport.class).setMaxResults(200)
                .getResultStream()
                .filter(one -> rights.maySee(kinds.named(one.getKind())))
                .toList();
    }

    /** @throws NotThere when there is none of that number */
    @Transactional
    public TableImport numbered(long id) {
        TableImport found = Optional.ofNullable(em.find(TableImport.class, id)).orElseThrow(() -> new NotThere("import " + id));
        visible(found.getKind());
        return found;
    }

    /**
     * Lets out all that waits of an import, or nothing.
     *
     * @param edition of what waited, as it was read
     * @throws NotReady when it changed since then, or something stands in the way by now
     */
    @Transactional
    public void approve(long id, int edition) {
        TableImport found = numbered(id);
        bundles.approve(id, edition);
        audit(found, "IMPORT_GEPUBLICEERD");
    }

    /**
     * Throws away its drafts and puts back what the public saw before; all of it, or nothing.
     *
     * @throws NotReady when a record was changed again since
     */
    @Transactional
    public void undo(long id, String reason) {
        TableImport found = numbered(id);
        if (found.isUndone()) {
            throw new NotReady(List.of(Trouble.in(null, "beheer.imports.fout.alOngedaan")));
        }
        bundles.undo(found.getKind(), id, reason);
        found.undo(account(), LocalDateTime.now(clock));
        audit(found, "IMPORT_ONGEDAAN");
    }

    private void audit(TableImport made, String action) {
        String about = Json.createObjectBuilder().add("bestand", made.getFileName()).add("nieuw", made.getAdded())
                .add("gewijzigd", made.getChanged()).build().toString();
        audit.write(account(), action, made.getKind(), "import-" + made.getId(), null, about);
    }

    private String account() {
        return staff.person().account();
    }

    private RecordKind<?> visible(String kind) {
        RecordKind<?> named = kinds.named(kind);
        if (!rights.maySee(named)) {
            throw new NotAllowed("see " + kind);
        }
        return named;
    }

    private <T extends PublicRecord> RecordBook<T> book(RecordKind<T> kind) {
        return new RecordBook<>(kind, revisions.all(kind), LocalDate.now(clock));
    }
}
