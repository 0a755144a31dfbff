package nl.wijkteamwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.content.InformationPageKind;
import nl.wijkteamwijzer.publishing.Status;
import nl.wijkteamwijzer.security.NotAllowed;
import nl.wijkteamwijzer.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a draft, with pages of text. */
class DeskTest {

    private static final String PAGES = "paginas";
    private static final String PRIVACY = "privacy";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static InformationPageKind kind;
    private static WritingRoom room;
    private static Desk desk;

    @BeforeAll
    static void open() {
        kind = new InformationPageKind();
        room = new WritingRoom(kind);
        desk = room.desk;
    }

    @AfterAll
    static void lock() {
        room.close();
    }

    @BeforeEach
    void anEditorSitsDown() {
        room.tidy();
        room.as("emma", Role.REDACTEUR);
    }

    @Test
    void aDraftBeginsFromWhatIsPublicAndTwoWhoWriteShareIt() {
        Draft mine = room.get(() -> desk.open(PAGES, PRIVACY));
        Draft colleagues = room.as("daan", Role.REDACTEUR).get(() -> desk.open(PAGES, PRIVACY));

        assertThat(mine.sheet().get("titel_nl")).isEqualTo(publicTitle());
        assertThat(mine.sheet().get(CommonFields.FROM)).isEqualTo(TODAY.toString());
        assertThat(colleagues.getId()).isEqualTo(mine.getId());
    }

    @Test
    void theOwnerOfARecordGoesOutWithItAndStaysWithTheNextChange() {
        Draft mine = room.get(() -> desk.open(PAGES, PRIVACY));
        room.run(() -> desk.save(mine.getId(), mine.sheet(), mine.sheet().with(CommonFields.OWNER, "privacyfunctionaris")));
        room.run(() -> desk.submit(mine.getId(), "Wie het bijhoudt", null));
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(mine));

        Draft next = room.as("emma", Role.REDACTEUR).get(() -> desk.open(PAGES, PRIVACY));

        assertThat(room.get(() -> desk.versions(PAGES, PRIVACY)).get(0).publication().getOwner()).isEqualTo("privacyfunctionaris");
        assertThat(next.sheet().get(CommonFields.OWNER)).isEqualTo("privacyfunctionaris");
    }

    @Test
    void nothingIsPublicUntilSomebodyElseApproves() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "Duidelijker", null));
        assertThat(publicTitle()).isNotEqualTo("Nieuwe titel");
        assertThat(room.announced).isZero();

        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft));

        assertThat(publicTitle()).isEqualTo("Nieuwe titel");
        assertThat(room.announced).isOne();
        assertThat(room.drafts.of(PAGES, PRIVACY)).isEmpty();
        assertThat(room.trail).containsExactly("emma INGEDIEND paginas privacy", "ans GEPUBLICEERD paginas privacy");
    }

    @Test
    void aVersionTellsWhoMadeItAndWhyAndTheEarlierOnesStay() {
        publish(changed("Nieuwe titel"), null);

        List<Version> versions = room.get(() -> desk.versions(PAGES, PRIVACY));

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).made().getWrittenBy()).isEqualTo("emma");
        assertThat(versions.get(0).made().getApprovedBy()).isEqualTo("ans");
        assertThat(versions.get(0).made().getReason()).isEqualTo("Duidelijker");
        assertThat(versions.get(0).publication().getCheckedOn()).isEqualTo(TODAY);
        assertThat(versions.get(1).made()).isNull();
        assertThat(versions.get(1).status()).isEqualTo(Status.GEPUBLICEERD);
    }

    @Test
    void withFourEyesNobodyApprovesWhatTheyWroteOrChanged() {
        room.as("ans", Role.EINDREDACTEUR);
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        assertThatThrownBy(() -> room.run(() -> approve(draft))).isInstanceOf(NotAllowed.class);

        room.as("bea", Role.EINDREDACTEUR).run(() -> approve(draft));

        assertThat(publicTitle()).isEqualTo("Nieuwe titel");
    }

    @Test
    void withoutFourEyesWhoMayApproveAlsoApprovesTheirOwn() {
        room.rights.fourEyes = false;
        room.as("ans", Role.EINDREDACTEUR);
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.run(() -> approve(draft));

        assertThat(publicTitle()).isEqualTo("Nieuwe titel");
    }

    @Test
    void whoMayNotWriteTextsDoesNotEvenOpenThem() {
        room.as("tom", Role.TEAMCOORDINATOR, "leiden-noord");

        assertThatThrownBy(() -> room.get(() -> desk.open(PAGES, PRIVACY))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.get(() -> desk.versions(PAGES, PRIVACY))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoMayOnlyWriteDoesNotApproveSendBackOrWithdraw() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.as("daan", Role.REDACTEUR);

        assertThatThrownBy(() -> room.run(() -> approve(draft))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.run(() -> desk.sendBack(draft.getId(), "nee"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> room.run(() -> desk.withdraw(PAGES, PRIVACY, TODAY, "weg"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsChangedAfterItWasHandedInMustBeHandedInAgain() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        Draft again = changed("Nog nieuwer");

        assertThat(again.getStage()).isEqualTo(Stage.CONCEPT);
        assertThatThrownBy(() -> room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft)))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void nobodyApprovesAnotherTextThanTheyRead() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        int read = room.drafts.numbered(draft.getId()).getVersion();
        changed("Nog nieuwer");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.as("ans", Role.EINDREDACTEUR);

        assertThat(refusal(() -> desk.approve(draft.getId(), read))).extracting(Trouble::key)
                .containsExactly("beheer.trouble.notSubmitted");
        room.run(() -> approve(draft));

        assertThat(publicTitle()).isEqualTo("Nog nieuwer");
    }

    @Test
    void whoFilledInANewRecordDoesNotApproveItThoughSomebodyElseHandsItIn() {
        room.as("ans", Role.EINDREDACTEUR);
        Draft draft = room.get(() -> desk.begin(PAGES, Sheet.empty().with("titel_nl", "Hulp thuis").with("tekst_nl", "Iets.")));
        room.as("emma", Role.REDACTEUR).run(() -> desk.submit(draft.getId(), "", null));

        assertThatThrownBy(() -> room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRemarkSaysWhatIsToBeDoneAndFits() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.as("ans", Role.EINDREDACTEUR);

        assertThat(refusal(() -> desk.sendBack(draft.getId(), " "))).extracting(Trouble::key)
                .containsExactly("beheer.review.remark.required");
        assertThat(refusal(() -> desk.sendBack(draft.getId(), "x".repeat(1001))))
                .containsExactly(Trouble.in(null, "beheer.review.remark.tooLong", 1000, 1001));
        room.run(() -> desk.sendBack(draft.getId(), "x\r\n".repeat(499) + "xy"));

        assertThat(room.drafts.numbered(draft.getId()).getRemark()).hasSize(1000);
    }

    @Test
    void whatIsSentBackIsADraftAgainWithTheRemark() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.as("ans", Role.EINDREDACTEUR).run(() -> desk.sendBack(draft.getId(), "Te lang"));

        Draft back = room.drafts.numbered(draft.getId());
        assertThat(back.getStage()).isEqualTo(Stage.CONCEPT);
        assertThat(back.getRemark()).isEqualTo("Te lang");
    }

    @Test
    void anIncompleteDraftIsKeptButNotHandedIn() {
        Draft draft = changed("");

        assertThat(draft.sheet().get("titel_nl")).isEmpty();
        assertThatThrownBy(() -> room.run(() -> desk.submit(draft.getId(), "", null)))
                .isInstanceOfSatisfying(NotReady.class, refused -> assertThat(refused.getTroubles())
                        .containsExactly(Trouble.in("titel_nl", "beheer.trouble.required")));
        assertThat(room.drafts.numbered(draft.getId()).getStage()).isEqualTo(Stage.CONCEPT);
    }

    @Test
    void thePastChangesOnlyWithAReason() {
        Draft draft = saved(Map.of(CommonFields.FROM, "2026-09-01"));

        assertThatThrownBy(() -> room.run(() -> desk.submit(draft.getId(), " ", null))).isInstanceOf(NotReady.class);
        room.run(() -> desk.submit(draft.getId(), "Het stond al fout", null));

        assertThat(room.drafts.numbered(draft.getId()).getStage()).isEqualTo(Stage.TER_BEOORDELING);
    }

    @Test
    void whatIsPlannedGoesOutAtItsMomentAndNotBefore() {
        Draft draft = changed("Nieuwe titel");
        publish(draft, LocalDateTime.of(2026, 10, 3, 8, 0));
        room.on(LocalDate.of(2026, 10, 3), LocalTime.of(7, 59));
        assertThat(room.get(room.planned::due)).isEmpty();

        room.on(LocalDate.of(2026, 10, 3), LocalTime.of(8, 0));
        room.get(room.planned::due).forEach(due -> room.run(() -> room.planned.publish(due)));

        assertThat(publicTitle()).isEqualTo("Nieuwe titel");
        assertThat(room.get(() -> desk.versions(PAGES, PRIVACY)).get(0).publication().getValidFrom()).isEqualTo("2026-10-03");
        assertThat(room.get(room.planned::due)).isEmpty();
    }

    @Test
    void whatCannotGoOutIsNotTriedAgainByItself() {
        Draft draft = changed("Nieuwe titel");
        publish(draft, LocalDateTime.of(2026, 10, 3, 8, 0));
        room.on(LocalDate.of(2026, 10, 3), LocalTime.of(8, 0));
        room.run(() -> room.planned.fail(draft.getId()));

        assertThat(room.get(room.planned::due)).isEmpty();
        assertThat(room.drafts.numbered(draft.getId()).getFailedAt()).isNotNull();
    }

    @Test
    void anEndOfAChangeIsTheEndOfTheRecord() {
        Draft draft = saved(Map.of(CommonFields.TO, "2026-12-31"));
        publish(draft, null);

        assertThat(Revisions.inForce(room.revisions.of(kind, PRIVACY), LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(Revisions.inForce(room.revisions.of(kind, PRIVACY), LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void aChangeOfNowEndsBeforeTheOneThatWasMadeForLater() {
        publish(saved(Map.of("titel_nl", "Later", CommonFields.FROM, "2027-01-01")), null);
        room.as("emma", Role.REDACTEUR);
        Draft now = room.get(() -> desk.open(PAGES, PRIVACY));
        assertThat(now.sheet().get(CommonFields.TO)).isEqualTo("2026-12-31");

        Draft endless = saved(Map.of(CommonFields.TO, ""));

        assertThat(room.get(() -> desk.troubles(endless)))
                .containsExactly(Trouble.in(CommonFields.TO, "beheer.trouble.coming", "2027-01-01", "2026-12-31"));
    }

    @Test
    void aWithdrawnRecordIsGoneAfterItsLastDayWithAllItsVersions() {
        publish(changed("Nieuwe titel"), null);
        room.run(() -> desk.withdraw(PAGES, PRIVACY, LocalDate.of(2026, 10, 31), "Vervangen"));

        assertThat(Revisions.inForce(room.revisions.of(kind, PRIVACY), LocalDate.of(2026, 10, 31))).isPresent();
        assertThat(Revisions.inForce(room.revisions.of(kind, PRIVACY), LocalDate.of(2026, 11, 1))).isEmpty();
    }

    @Test
    void onlyWhatIsThereIsWithdrawnAndNotBeforeYesterday() {
        room.as("ans", Role.EINDREDACTEUR);
        LocalDate yesterday = TODAY.minusDays(1);

        assertThatThrownBy(() -> room.run(() -> desk.withdraw(PAGES, "onbekend", TODAY, "Weg"))).isInstanceOf(NotThere.class);
        assertThat(refusal(() -> desk.withdraw(PAGES, PRIVACY, LocalDate.of(26, 10, 31), "Weg")))
                .containsExactly(Trouble.in(null, "beheer.trouble.endsInThePast", yesterday));
        assertThat(room.trail).isEmpty();
        room.run(() -> desk.withdraw(PAGES, PRIVACY, yesterday, "Weg"));

        assertThat(Revisions.inForce(room.revisions.of(kind, PRIVACY), TODAY)).isEmpty();
    }

    @Test
    void whatSomebodyIsWritingIsNotWithdrawn() {
        publish(changed("Nieuwe titel"), LocalDateTime.of(2026, 10, 20, 8, 0));

        assertThat(refusal(() -> desk.withdraw(PAGES, PRIVACY, LocalDate.of(2026, 10, 10), "Weg"))).extracting(Trouble::key)
                .containsExactly("beheer.trouble.beingWritten");
    }

    @Test
    void whatBeginsOnTheDayItIsWrittenBeginsWhenItGoesOut() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.on(TODAY.plusDays(2), LocalTime.of(9, 0));
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft));

        assertThat(newest().publication().getValidFrom()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void aFirstDayThatWasChosenStaysThoughApprovalComesLate() {
        Draft draft = saved(Map.of(CommonFields.FROM, TODAY.plusDays(1).toString()));
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.on(TODAY.plusDays(3), LocalTime.of(9, 0));
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft));

        assertThat(newest().publication().getValidFrom()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whatHasEndedBeforeItIsApprovedDoesNotGoOut() {
        Draft draft = saved(Map.of(CommonFields.TO, TODAY.plusDays(1).toString()));
        room.run(() -> desk.submit(draft.getId(), "", null));
        room.on(TODAY.plusDays(5), LocalTime.of(9, 0));
        room.as("ans", Role.EINDREDACTEUR);

        assertThat(refusal(() -> approve(draft))).extracting(Trouble::key).contains("beheer.trouble.endBeforeBegin");
    }

    @Test
    void aChangeOfPastDaysDoesNotEndWhatIsPublicNow() {
        Draft draft = saved(Map.of(CommonFields.FROM, "2026-08-01", CommonFields.TO, "2026-08-31"));

        assertThat(refusal(() -> desk.submit(draft.getId(), "Het stond fout", null)))
                .containsExactly(Trouble.in(CommonFields.TO, "beheer.trouble.endsWhatIsPublic"));
    }

    @Test
    void oneClickSaysThatItIsStillRight() {
        room.run(() -> desk.stillRight(PAGES, PRIVACY));

        Version now = room.get(() -> desk.versions(PAGES, PRIVACY)).get(0);
        assertThat(now.publication().getCheckedOn()).isEqualTo(TODAY);
        assertThat(now.publication().getReviewOn()).isEqualTo(TODAY.plusMonths(12));
        assertThat(room.trail).containsExactly("emma GECONTROLEERD paginas privacy");
    }

    @Test
    void whatIsThrownAwayComesBackUntilANewDraftIsBegun() {
        Draft draft = changed("Nieuwe titel");
        room.run(() -> desk.discard(draft.getId()));
        assertThat(room.drafts.of(PAGES, PRIVACY)).isEmpty();

        room.run(() -> desk.bringBack(draft.getId()));
        assertThat(room.drafts.of(PAGES, PRIVACY)).get().extracting(back -> back.sheet().get("titel_nl")).isEqualTo("Nieuwe titel");

        room.run(() -> desk.discard(draft.getId()));
        Draft fresh = room.get(() -> desk.open(PAGES, PRIVACY));
        assertThat(fresh.sheet().get("titel_nl")).isEqualTo(publicTitle());
        assertThatThrownBy(() -> room.run(() -> desk.bringBack(draft.getId()))).isInstanceOf(NotThere.class);
    }

    @Test
    void anEarlierVersionIsRestoredAsADraft() {
        String before = publicTitle();
        publish(changed("Nieuwe titel"), null);
        Version first = room.get(() -> desk.versions(PAGES, PRIVACY)).get(1);
        room.as("emma", Role.REDACTEUR);

        Draft restored = room.get(() -> desk.restore(PAGES, PRIVACY, first.id()));

        assertThat(restored.sheet().get("titel_nl")).isEqualTo(before);
        assertThat(restored.sheet().get(CommonFields.FROM)).isEqualTo(TODAY.toString());
    }

    @Test
    void aNewRecordGetsItsAddressWhenItIsPublished() {
        Draft draft = room.get(() -> desk.begin(PAGES,
                Sheet.empty().with("titel_nl", "Hulp bij het huishouden").with("tekst_nl", "Wat u moet weten.")));
        publish(draft, null);

        assertThat(room.get(() -> desk.versions(PAGES, "hulp-bij-het-huishouden"))).hasSize(1);
    }

    @Test
    void aFormThatIsSentTwiceBeginsOneDraft() {
        String key = room.get(() -> desk.blank(PAGES)).getRecordKey();
        Draft first = room.get(() -> desk.beginOnce(PAGES, key));
        Draft second = room.get(() -> desk.beginOnce(PAGES, key));
        Draft other = room.get(() -> desk.beginOnce(PAGES, PRIVACY));

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(other.getRecordKey()).startsWith("nieuw-").isNotEqualTo(key);
    }

    @Test
    void aNewRecordDoesNotTakeAnAddressThatIsTaken() {
        Draft draft = room.get(() -> desk.begin(PAGES, Sheet.empty().with("titel_nl", "Privacy").with("tekst_nl", "Iets.")));

        assertThat(room.get(() -> desk.troubles(draft))).extracting(Trouble::key).containsExactly("beheer.trouble.taken");
    }

    @Test
    void twoWhoChangeDifferentFieldsBothGetTheirWay() {
        Draft opened = room.get(() -> desk.open(PAGES, PRIVACY));
        changed("Titel van Emma");
        Saved saved = room.as("daan", Role.REDACTEUR).get(() -> desk.save(opened.getId(), opened.sheet(),
                opened.sheet().with("tekst_nl", "Tekst van Daan")));

        assertThat(saved.clashes()).isEmpty();
        assertThat(saved.draft().sheet().get("titel_nl")).isEqualTo("Titel van Emma");
        assertThat(saved.draft().sheet().get("tekst_nl")).isEqualTo("Tekst van Daan");
        assertThat(saved.draft().getWriters()).containsExactlyInAnyOrder("emma", "daan");
    }

    @Test
    void twoWhoChangeOneFieldBothSeeWhatTheOtherWrote() {
        Draft opened = room.get(() -> desk.open(PAGES, PRIVACY));
        changed("Titel van Emma");
        Saved saved = room.as("daan", Role.REDACTEUR).get(() -> desk.save(opened.getId(), opened.sheet(),
                opened.sheet().with("titel_nl", "Titel van Daan")));

        assertThat(saved.clashes()).containsExactly(new Clash("titel_nl", "Titel van Emma", "Titel van Daan"));
        assertThat(saved.draft().sheet().get("titel_nl")).isEqualTo("Titel van Emma");
    }

    private Draft changed(String title) {
        return saved(Map.of("titel_nl", title));
    }

    private Draft saved(Map<String, String> texts) {
        return room.get(() -> {
            Draft draft = desk.open(PAGES, PRIVACY);
            return desk.save(draft.getId(), draft.sheet(), new Sheet(texts)).draft();
        });
    }

    private void publish(Draft draft, LocalDateTime at) {
        room.run(() -> desk.submit(draft.getId(), "Duidelijker", at));
        room.as("ans", Role.EINDREDACTEUR).run(() -> approve(draft));
    }

    /** As it stands now. */
    private static void approve(Draft draft) {
        desk.approve(draft.getId(), room.drafts.numbered(draft.getId()).getVersion());
    }

    private static List<Trouble> refusal(Runnable work) {
        return catchThrowableOfType(NotReady.class, () -> room.run(work)).getTroubles();
    }

    private Version newest() {
        return room.get(() -> desk.versions(PAGES, PRIVACY)).get(0);
    }

    private String publicTitle() {
        return Revisions.inForce(room.revisions.of(kind, PRIVACY), LocalDate.of(2026, 10, 3))
                .map(page -> kind.title(page)).orElseThrow();
    }
}
