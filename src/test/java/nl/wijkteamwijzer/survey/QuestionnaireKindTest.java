package nl.wijkteamwijzer.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkteamwijzer.SeededDatabase;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.publishing.PublishedRecords;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a next version of the questionnaires of the product may be. */
class QuestionnaireKindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate NEXT_QUARTER = LocalDate.of(2027, 1, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
            ZoneId.of("Europe/Amsterdam"));

    private static SeededDatabase database;
    private static EntityManager entities;
    private static QuestionnaireKind kind;
    private static List<Questionnaire> published;

    @BeforeAll
    static void open() {
        database = new SeededDatabase();
        entities = database.entities();
        kind = new QuestionnaireKind(new QuestionRegister(entities), CLOCK);
        published = new PublishedRecords(entities).all(Questionnaire.class);
    }

    @AfterAll
    static void close() {
        entities.close();
        database.close();
    }

    @Test
    void aVersionThatChangesNothingAsksTheSame() {
        for (Questionnaire questionnaire : published) {
            Questionnaire next = write(questionnaire.getName(), sheet(questionnaire.getName()));

            assertThat(check(questionnaire.getName(), sheet(questionnaire.getName()))).isEmpty();
            assertThat(told(next)).as(questionnaire.getName()).isEqualTo(told(questionnaire));
            assertThat(next.text("en").getTitle()).isEqualTo(questionnaire.text("en").getTitle());
            assertThat(next.getPerspective()).isEqualTo(questionnaire.getPerspective());
        }
        assertThat(published).hasSize(5);
    }

    @Test
    void inOtherWordsItStaysTheSameQuestionOnlyWithAReason() {
        Sheet reworded = sheet("aanbieder").with("vraag5_nl", "De indicatie komt op tijd");
        Sheet explained = reworded.with("reden5", "Aanbieders begrepen ‘snel genoeg’ niet");

        assertThat(check("aanbieder", reworded)).containsExactly(tuple("reden5", "beheer.vragenlijsten.trouble.reworded"));
        assertThat(check("aanbieder", explained)).isEmpty();
        Question question = write("aanbieder", explained).question("5").orElseThrow();
        assertThat(question.getKey()).isEqualTo("aanbieder-snel");
        assertThat(question.getReworded()).hasValue("Aanbieders begrepen ‘snel genoeg’ niet");
        assertThat(changes("aanbieder", explained)).containsExactly(QuestionChange.What.REWORDED);
    }

    @Test
    void underAnotherHeadingItNeedsAReasonToo() {
        assertThat(check("aanbieder", sheet("aanbieder").with("blok5", "KWALITEIT")))
                .containsExactly(tuple("reden5", "beheer.vragenlijsten.trouble.reworded"));
    }

    @Test
    void theReasonBelongsToTheVersionThatGaveIt() {
        Questionnaire second = write("aanbieder", sheet("aanbieder").with("vraag5_nl", "Op tijd?").with("reden5", "Korter"));

        assertThat(kind.read(second).get("reden5")).isEmpty();
        assertThat(kind.read(second).get("vraag5_nl")).isEqualTo("Op tijd?");
    }

    @Test
    void withOtherAnswersItIsAnotherQuestion() {
        Sheet other = sheet("aanbieder").with("soort5", "JA_NEE");

        assertThat(check("aanbieder", other)).containsExactly(tuple("soort5", "beheer.vragenlijsten.trouble.kind"));
        assertThat(check("aanbieder", QuestionSlots.renew(other, 5))).isEmpty();
        assertThat(changes("aanbieder", QuestionSlots.renew(other, 5)))
                .containsExactly(QuestionChange.What.NEW, QuestionChange.What.GONE);
    }

    @Test
    void aNewQuestionGetsAKeyThatTellsItAndThatNoOtherHas() {
        Sheet added = QuestionSlots.add(sheet("aanbieder")).with("vraag10_nl", "Afstemming").with("vraag10_en", "Attuning")
                .with("blok10", "SAMENWERKING");

        assertThat(check("aanbieder", added)).isEmpty();
        assertThat(write("aanbieder", added).getQuestions().get(9).getKey()).isEqualTo("aanbieder-afstemming-2");
        assertThat(write("aanbieder", added).getQuestions().get(9).getKey()).isEqualTo("aanbieder-afstemming-3");
        assertThat(changes("aanbieder", added)).containsExactly(QuestionChange.What.NEW);
    }

    @Test
    void nobodyTakesTheTrendOfAQuestionThatWasNeverAskedHereOrIsAskedAlready() {
        assertThat(check("aanbieder", sheet("aanbieder").with("sleutel5", "client-2")))
                .containsExactly(tuple("sleutel5", "beheer.vragenlijsten.trouble.unknown"));
        assertThat(check("aanbieder", sheet("aanbieder").with("sleutel5", "aanbieder-informatie")))
                .containsExactly(tuple("vraag5_nl", "beheer.vragenlijsten.trouble.twice"));
    }

    @Test
    void theNationalQuestionsStandFirstLiterallyUnlessSomebodyChoosesOtherwise() {
        Sheet moved = QuestionSlots.move(sheet("client"), 10, 1);
        Sheet reworded = sheet("client").with("vraag2_nl", "Ik werd vlot geholpen").with("reden2", "Duidelijker");
        Sheet shorter = QuestionSlots.remove(sheet("client"), 7);

        for (Sheet sheet : List.of(moved, reworded, shorter)) {
            assertThat(check("client", sheet)).containsExactly(tuple("landelijk", "beheer.vragenlijsten.trouble.national"));
            assertThat(check("client", sheet.withYesNo("landelijk", false))).isEmpty();
        }
        assertThat(sheet("client").isYes("landelijk")).isTrue();
    }

    @Test
    void noVersionAsksMoreThanFifteenQuestions() {
        Sheet full = sheet("client");

        assertThat(QuestionSlots.hasRoom(full)).isFalse();
        assertThat(QuestionSlots.add(full)).isEqualTo(full);
        Sheet room = QuestionSlots.remove(full, 12);
        assertThat(QuestionSlots.hasRoom(room)).isTrue();
        assertThat(AskedQuestion.in(room)).extracting(AskedQuestion::place).containsExactly(
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(QuestionSlots.hasRoom(QuestionSlots.add(room))).isFalse();
        assertThat(kind.fields()).noneMatch(field -> field.number().equals("16"));
    }

    /** Number the slots by place and this fails: then a move changes every field of two questions. */
    @Test
    void aQuestionCanBeMovedWhileAColleagueWritesInIt() {
        Sheet opened = sheet("aanbieder");
        Sheet moved = QuestionSlots.move(opened, 5, -1);

        assertThat(moved.texts().keySet().stream().filter(field -> !moved.get(field).equals(opened.get(field))))
                .containsExactlyInAnyOrder("plaats4", "plaats5");
        assertThat(AskedQuestion.in(moved)).extracting(AskedQuestion::slot).startsWith(1, 2, 3, 5, 4, 6);
        assertThat(QuestionSlots.move(opened, 1, -1)).isEqualTo(opened);
    }

    @Test
    void aVersionBeginsNoEarlierThanThisQuarterAndBestWithANewOne() {
        assertThat(check("aanbieder", begun(LocalDate.of(2026, 9, 30))))
                .containsExactly(tuple(CommonFields.FROM, "beheer.vragenlijsten.trouble.past"));
        assertThat(check("aanbieder", begun(TODAY))).isEmpty();
        assertThat(kind.advice("aanbieder", begun(TODAY), published)).extracting(Trouble::key, Trouble::about)
                .containsExactly(tuple("beheer.vragenlijsten.advice.quarter", List.of("2027-01-01")));
        assertThat(kind.advice("aanbieder", begun(NEXT_QUARTER), published)).isEmpty();
    }

    @Test
    void itIsEnglishAsAWholeOrNotAtAll() {
        assertThat(check("aanbieder", sheet("aanbieder").with("vraag5_en", "")))
                .contains(tuple("vraag5_en", "beheer.trouble.translation"));
    }

    @Test
    void aDraftCanBeLookedAtBeforeItIsComplete() {
        Sheet begun = QuestionSlots.add(Sheet.empty());
        Questionnaire shown = kind.shown("nieuw-1", publication(), begun);

        assertThat(shown.getQuestions()).hasSize(1);
        assertThat(shown.wording(shown.getQuestions().get(0), "en")).isEmpty();
        assertThat(shown.text("en").getTitle()).isEqualTo("nieuw-1");
    }

    private static Sheet begun(LocalDate day) {
        return sheet("aanbieder").with(CommonFields.FROM, day.toString());
    }

    private static Sheet sheet(String name) {
        Questionnaire questionnaire = published.stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        return kind.read(questionnaire).with(CommonFields.FROM, NEXT_QUARTER.toString());
    }

    private static List<Tuple> check(String name, Sheet sheet) {
        return kind.check(name, sheet, published).stream().map(trouble -> tuple(trouble.field(), trouble.key())).toList();
    }

    private static List<QuestionChange.What> changes(String name, Sheet sheet) {
        return QuestionChange.in(name, sheet, published).stream().map(QuestionChange::what).toList();
    }

    private static Questionnaire write(String name, Sheet sheet) {
        entities.getTransaction().begin();
        try {
            Questionnaire made = kind.write(name, 2, publication(), sheet);
            entities.getTransaction().commit();
            return made;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    private static Publication publication() {
        return Publication.published(NEXT_QUARTER, null, TODAY, NEXT_QUARTER, null, false);
    }

    private static List<String> told(Questionnaire questionnaire) {
        return questionnaire.getQuestions().stream()
                .flatMap(question -> Stream.of(question.getNumber(), question.getKey(), question.getKind(), question.getBlock(),
                        questionnaire.wording(question, "nl"), questionnaire.wording(question, "en")))
                .map(Objects::toString)
                .toList();
    }
}
