package nl.wijkteamwijzer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkteamwijzer.content.GlossaryTerm;
import nl.wijkteamwijzer.content.GlossaryTermKind;
import nl.wijkteamwijzer.contribution.SupportRecordKind;
import nl.wijkteamwijzer.contribution.TariffKind;
import nl.wijkteamwijzer.editing.Draft;
import nl.wijkteamwijzer.editing.NotReady;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Version;
import nl.wijkteamwijzer.editing.WritingRoom;
import nl.wijkteamwijzer.security.NotAllowed;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file from export to undoing, with tariffs and words of the glossary. */
class ImportsTest {

    private static final String TERMS = "begrippen";
    private static final String TARIFFS = "tarieven";

    private WritingRoom room;
    private Imports imports;

    private static final class CountsAnew extends GlossaryTermKind {

        @Override
        public int nextRevision(List<GlossaryTerm> own, LocalDate validFrom) {
            return validFrom.getYear() > 2026 ? 0 : super.nextRevision(own, validFrom);
        }
    }

    @BeforeEach
    void anEditorSitsDown() {
        room = new WritingRoom(new CountsAnew(), new TariffKind(), new SupportRecordKind());
        imports = ImportRoom.in(room);
        room.as("emma", Role.REDACTEUR);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aFileThatWasNotTouchedChangesNothing() {
        for (RecordKind<?> kind : room.kinds().all()) {
            DryRun run = tried(kind.name(), exported(kind.name()));

            assertThat(run.faults()).as(kind.name()).isEmpty();
            assertThat(run.getUnchanged()).as(kind.name()).isPositive().isEqualTo(run.rows().size());
            assertThat(run.isReady()).isFalse();
        }
    }

    @Test
    void tellsWhichFieldsOfWhichRowsWouldChangeAndChangesNothing() {
        String file = "sleutel;uitleg_nl\ncak;Nieuwe uitleg van het CAK.\nwlz;" + current("wlz").get("uitleg_nl") + "\n";

        DryRun run = tried(TERMS, file);

        assertThat(run.faults()).isEmpty();
        assertThat(run.getUnchanged()).isOne();
        assertThat(run.getChanged()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.from()).isEqualTo("2026-10-01");
            assertThat(row.changes()).extracting(change -> change.field().name(), PlannedRow.Change::was, PlannedRow.Change::becomes)
                    .containsExactly(tuple("uitleg_nl", current("cak").get("uitleg_nl"), "Nieuwe uitleg van het CAK."));
        });
        assertThat(room.get(() -> room.drafts().ofKind(TERMS))).isEmpty();
    }

    @Test
    void allFaultsOfAFileAreToldAtOnceByRowAndColumn() {
        String file = "sleutel;woord_nl;uitleg_nl;geldigVan\n"
                + "cak;;Uitleg;\n"
                + "bestaat-niet;Woord;Uitleg;2026-10-01\n"
                + "wlz;Wlz;" + "x".repeat(700) + ";2026-10-01\n"
                + ";nieuw woord;Uitleg van het woord.;2026-10-01\n";

        DryRun run = tried(TERMS, file);

        assertThat(run.isReady()).isFalse();
        assertThat(run.faults()).extracting(Fault::row, Fault::column, fault -> fault.trouble().key()).containsExactly(
                tuple(2, "woord_nl", "beheer.trouble.required"),
                tuple(2, "geldigVan", "beheer.trouble.required"),
                tuple(3, "sleutel", "beheer.csv.fout.sleutel"),
                tuple(4, "uitleg_nl", "beheer.trouble.tooLong"));
        assertThat(run.getAdded()).extracting(PlannedRow::number).containsExactly(5);
    }

    @Test
    void aColumnThatNobodyKnowsIsToldBeforeAnythingElse() {
        assertThat(tried(TERMS, "sleutel;uitlegg_nl;uitleg_nl\ncak;x;y\n").faults())
                .extracting(Fault::row, Fault::column).containsExactly(tuple(1, "uitlegg_nl"));
        assertThat(tried(TERMS, "dit is geen tabel").faults())
                .extracting(fault -> fault.trouble().key()).containsExactly("beheer.csv.fout.koppen");
    }

    @Test
    void aWholeImportIsLetOutBySomebodyElseAtOnce() {
        long id = handedIn("sleutel;uitleg_nl\ncak;Anders een.\nwlz;Anders twee.\n");
        assertThat(current("cak").get("uitleg_nl")).isNotEqualTo("Anders een.");
        assertThatThrownBy(() -> room.as("emma", Role.EINDREDACTEUR).run(() -> approve(id))).isInstanceOf(NotAllowed.class);

        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));

        assertThat(current("cak").get("uitleg_nl")).isEqualTo("Anders een.");
        assertThat(current("wlz").get("uitleg_nl")).isEqualTo("Anders twee.");
        assertThat(room.trail()).contains("emma INGELEZEN begrippen import-" + id, "ans IMPORT_GEPUBLICEERD begrippen import-" + id);
    }

    @Test
    void undoingBeforeApprovalThrowsTheDraftsAway() {
        long id = handedIn("sleutel;uitleg_nl\ncak;Anders een.\nwlz;Anders twee.\n");

        room.run(() -> imports.undo(id, "vergissing"));

        assertThat(room.get(() -> room.drafts().ofKind(TERMS))).isEmpty();
        assertThat(room.get(() -> imports.numbered(id)).isUndone()).isTrue();
    }

    @Test
    void undoingAfterwardsPutsBackWhatThePublicSawAndKeepsTheVersions() {
        Sheet before = current("cak");
        long id = handedIn("sleutel;uitleg_nl;geldigTot\ncak;Anders.;31-12-2026\n;;\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));
        room.on(LocalDate.parse("2026-10-05"), LocalTime.NOON);

        room.run(() -> imports.undo(id, "Import ongedaan gemaakt"));

        List<Version> versions = room.get(() -> room.desk().versions(TERMS, "cak"));
        assertThat(versions).hasSize(3);
        assertThat(current("cak").get("uitleg_nl")).isEqualTo(before.get("uitleg_nl"));
        assertThat(current("cak").get("geldigVan")).isEqualTo("2026-10-05");
        assertThat(current("cak").get("geldigTot")).isEmpty();
        assertThatThrownBy(() -> room.run(() -> imports.undo(id, "nog eens"))).isInstanceOf(NotReady.class);
    }

    @Test
    void undoingTakesWhatWasNewFromThePublic() {
        long id = handedIn("woord_nl;uitleg_nl\nnieuw woord;De uitleg.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));
        assertThat(current("nieuw-woord").get("uitleg_nl")).isEqualTo("De uitleg.");

        room.run(() -> imports.undo(id, "vergissing"));

        assertThat(exported(TERMS)).doesNotContain("nieuw-woord");
    }

    @Test
    void whatWasChangedAgainSinceIsNotUndone() {
        long first = handedIn("sleutel;uitleg_nl\ncak;Anders een.\nwlz;Anders twee.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(first));
        room.as("emma", Role.REDACTEUR);
        long second = handedIn("sleutel;uitleg_nl\ncak;Nog anders.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(second));

        assertThatThrownBy(() -> room.run(() -> imports.undo(first, "x"))).isInstanceOf(NotReady.class);

        assertThat(current("wlz").get("uitleg_nl")).isEqualTo("Anders twee.");
    }

    @Test
    void aRecordThatSomebodyIsWritingIsLeftToThem() {
        room.as("daan", Role.REDACTEUR).run(() -> room.desk().open(TERMS, "cak"));
        room.as("emma", Role.REDACTEUR);

        assertThat(tried(TERMS, "sleutel;uitleg_nl\ncak;Anders.\n").faults())
                .extracting(fault -> fault.trouble().key()).containsExactly("beheer.csv.fout.bezig");
    }

    @Test
    void tariffsOfOneFileAreJudgedTogether() {
        String file = "sleutel;naam;regel;periode;bedragEenAow;geldigVan;geldigTot\n"
                + "2026;2026;ABONNEMENTSTARIEF;MAAND;30,00;2026-10-01;31-3-2027\n"
                + ";2027;ABONNEMENTSTARIEF;MAAND;31,00;1-4-2027;\n";

        assertThat(tried(TARIFFS, file).faults()).isEmpty();
        assertThat(tried(TARIFFS, file.replace("1-4-2027", "2-4-2027")).faults())
                .extracting(Fault::row, Fault::column)
                .containsExactly(tuple(2, "geldigTot"), tuple(3, "geldigVan"));
    }

    @Test
    void aChangeOfThePastMustBeExplained() {
        String file = "sleutel;bedragEenAow;geldigVan\n2026;30,00;2026-02-01\n";

        DryRun run = tried(TARIFFS, file);
        assertThat(run.changesThePast()).isTrue();
        assertThatThrownBy(() -> room.run(() -> imports.handIn(TARIFFS, "bestand.csv", file, run.fingerprint(), " "))).isInstanceOf(NotReady.class);
    }

    @Test
    void nobodyTakesOutWhatIsNotTheirs() {
        room.as("olga", Role.ONDERZOEKER);

        assertThatThrownBy(() -> exported(TARIFFS)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFileFromBeforeAChangeDoesNotPutBackWhatItWas() {
        String old = exported(TERMS);
        long changed = handedIn("sleutel;uitleg_nl\ncak;Anders een.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(changed));
        room.as("emma", Role.REDACTEUR);

        assertThat(tried(TERMS, old).faults()).extracting(Fault::column, fault -> fault.trouble().key())
                .containsExactly(tuple("versie", "beheer.csv.fout.gewijzigd"));
        assertThat(tried(TERMS, exported(TERMS)).faults()).isEmpty();
    }

    @Test
    void aFileFromBeforeAnEndDoesNotTakeTheEndAway() {
        String old = exported(TERMS);
        room.as("ans", Role.EINDREDACTEUR)
                .run(() -> room.desk().withdraw(TERMS, "cak", LocalDate.parse("2026-12-31"), "Stopt"));
        room.as("emma", Role.REDACTEUR);

        assertThat(tried(TERMS, old).faults()).extracting(Fault::column).containsExactly("versie");
    }

    @Test
    void aRowIsAboutTheVersionThatItNamesOnWhateverDayItIsToBegin() {
        String row = exported(TERMS).lines().filter(line -> line.startsWith("cak;")).findFirst().orElseThrow();
        String version = row.split(";")[1];

        DryRun run = tried(TERMS, "sleutel;versie;geldigVan\ncak;" + version + ";2026-11-01\n");

        assertThat(run.faults()).isEmpty();
        assertThat(run.getChanged()).extracting(PlannedRow::from).containsExactly(LocalDate.parse("2026-11-01"));
    }

    @Test
    void aFileThatWouldDoSomethingElseByNowIsNotHandedIn() {
        String file = "sleutel;uitleg_nl\ncak;Anders een.\nwlz;Anders twee.\n";
        int seen = tried(TERMS, file).fingerprint();
        long other = handedIn("sleutel;uitleg_nl\nwlz;Anders twee.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(other));
        room.as("emma", Role.REDACTEUR);

        assertThatThrownBy(() -> room.run(() -> imports.handIn(TERMS, "bestand.csv", file, seen, "Beter")))
                .isInstanceOf(NotReady.class);
        assertThat(room.get(() -> room.drafts().ofKind(TERMS))).isEmpty();
    }

    @Test
    void anImportThatChangedAfterItWasReadIsReadAgain() {
        long id = handedIn("sleutel;uitleg_nl\ncak;Anders een.\nwlz;Anders twee.\n");
        int read = room.get(() -> room.bundles().edition(id));
        room.run(() -> {
            Draft draft = room.desk().open(TERMS, "wlz");
            room.desk().save(draft.getId(), draft.sheet(), Sheet.empty().with("uitleg_nl", "Nog iets anders."));
        });
        room.as("ans", Role.EINDREDACTEUR);

        assertThatThrownBy(() -> room.run(() -> imports.approve(id, read))).isInstanceOf(NotReady.class);
        assertThat(current("cak").get("uitleg_nl")).isNotEqualTo("Anders een.");
    }

    @Test
    void whatWasBroughtInWithoutAReasonGoesOutOnALaterDay() {
        long id = handedIn(TERMS, "sleutel;uitleg_nl\ncak;Anders een.\n", "");
        room.on(LocalDate.parse("2026-10-03"), LocalTime.NOON);
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));

        assertThat(current("cak").get("uitleg_nl")).isEqualTo("Anders een.");
        assertThat(current("cak").get("geldigVan")).isEqualTo("2026-10-03");
    }

    @Test
    void whatAColleagueWritesOnIsNotUndone() {
        long id = handedIn("sleutel;uitleg_nl\ncak;Anders een.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));
        room.as("daan", Role.REDACTEUR).run(() -> room.desk().open(TERMS, "cak"));

        assertThatThrownBy(() -> room.as("ans", Role.EINDREDACTEUR).run(() -> imports.undo(id, "x"))).isInstanceOf(NotReady.class)
                .hasMessageContaining("wordtGeschreven");
    }

    /** As weeks do: a later first day begins to count by itself. */
    @Test
    void aLaterVersionWithALowerNumberIsNotUndoneEither() {
        long first = handedIn("sleutel;uitleg_nl\ncak;Anders een.\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(first));
        room.as("emma", Role.REDACTEUR);
        long second = handedIn("sleutel;uitleg_nl;geldigVan\ncak;Volgend jaar.;2027-01-01\n");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(second));

        assertThatThrownBy(() -> room.run(() -> imports.undo(first, "x"))).isInstanceOf(NotReady.class)
                .hasMessageContaining("laterVeranderd");
    }

    @Test
    void aTariffIsNotWithdrawnWhenAGapIsLeft() {
        long id = handedIn(TARIFFS, "sleutel;naam;regel;periode;bedragEenAow;geldigVan;geldigTot\n"
                + "2026;2026;ABONNEMENTSTARIEF;MAAND;30,00;2026-10-01;31-3-2027\n"
                + ";2027;ABONNEMENTSTARIEF;MAAND;31,00;1-4-2027;\n", "Nieuw tarief");
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(id));

        assertThatThrownBy(() -> room.run(() -> room.desk().withdraw(TARIFFS, "2026", LocalDate.parse("2027-02-28"), "Weg")))
                .isInstanceOf(NotReady.class).hasMessageContaining("gatErna");
    }

    private void approve(long id) {
        imports.approve(id, room.bundles().edition(id));
    }

    private String exported(String kind) {
        return room.get(() -> imports.export(kind)).substring(1);
    }

    private DryRun tried(String kind, String text) {
        return room.get(() -> imports.dryRun(kind, "bestand.csv", text));
    }

    private long handedIn(String text) {
        return handedIn(TERMS, text, "Beter te begrijpen");
    }

    private long handedIn(String kind, String text, String reason) {
        int seen = tried(kind, text).fingerprint();
        return room.get(() -> imports.handIn(kind, "bestand.csv", text, seen, reason));
    }

    private Sheet current(String key) {
        LocalDate today = LocalDate.now(room.clock());
        return room.get(() -> room.desk().versions(TERMS, key)).stream()
                .filter(version -> version.holdsOn(today))
                .findFirst()
                .map(Version::sheet)
                .orElse(Sheet.empty());
    }
}
