package nl.wijkteamwijzer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.CommonFields;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.editing.RecordKind;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Slug;
import nl.wijkteamwijzer.editing.Subject;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.Publication;
import nl.wijkteamwijzer.web.Words;

/** Questionnaires as staff write them. What stands between a list of questions and the public: {@link QuestionRules}. */
@ApplicationScoped
public class QuestionnaireKind implements RecordKind<Questionnaire> {

    /** Whether the national questions stand first, literally. Of others than cliënten it means nothing. */
    public static final String NATIONAL = "landelijk";

    public static final String PERSPECTIVE = "perspectief";

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_KEY = 40;

    @Inject
    QuestionRegister register;

    @Inject
    Clock clock;

    protected QuestionnaireKind() {
        // for CDI
    }

    QuestionnaireKind(QuestionRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "vragenlijsten";
    }

    @Override
    public Class<Questionnaire> type() {
        return Questionnaire.class;
    }

    @Override
    public Subject subject() {
        return Subject.RESEARCH;
    }

    @Override
    public List<Field> fields() {
        Stream<Field> own = Stream.of(
                        Translations.fields(Field.of("titel", Field.Kind.LINE, 120), true),
                        Translations.fields(Field.of("samenvatting", Field.Kind.LINE, 300), true),
                        Stream.of(
                                Field.choice(PERSPECTIVE, Field.Kind.CHOICE, names(Perspective.values())).must(),
                                Field.of(NATIONAL, Field.Kind.YES_NO, 3)))
                .flatMap(field -> field);
        return Stream.concat(own, IntStream.rangeClosed(1, Questionnaire.MOST_QUESTIONS).boxed().flatMap(QuestionnaireKind::slot))
                .toList();
    }

    private static Stream<Field> slot(int number) {
        return Stream.of(
                Field.of(AskedQuestion.DUTCH.formatted(number), Field.Kind.LINE, 200),
                Field.of(AskedQuestion.ENGLISH.formatted(number), Field.Kind.LINE, 200),
                Field.choice(AskedQuestion.KIND.formatted(number), Field.Kind.CHOICE, names(QuestionKind.values())),
                Field.choice(AskedQuestion.BLOCK.formatted(number), Field.Kind.CHOICE, names(Block.values())),
                Field.number(AskedQuestion.PLACE.formatted(number), 1, 99),
                Field.of(AskedQuestion.KEY.formatted(number), Field.Kind.LINE, LONGEST_KEY),
                Field.of(AskedQuestion.REASON.formatted(number), Field.Kind.LINE, 300));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Override
    public String key(Questionnaire revision) {
        return revision.getName();
    }

    @Override
    public String title(Questionnaire revision) {
        return revision.text("nl").getTitle();
    }

    @Override
    public Sheet read(Questionnaire revision) {
        List<AskedQuestion> questions = revision.getQuestions().stream().map(each -> AskedQuestion.of(revision, each)).toList();
        Sheet sheet = Sheet.empty()
                .with(PERSPECTIVE, revision.getPerspective().name())
                .withYesNo(NATIONAL, NationalQuestions.lead(questions));
        for (Questionnaire.Text text : revision.texts()) {
            sheet = sheet.with("titel_" + text.language(), text.getTitle()).with("samenvatting_" + text.language(), text.getSummary());
        }
        for (AskedQuestion question : questions) {
            sheet = question.into(sheet);
        }
        return sheet;
    }

    @Override
    public String newKey(Sheet sheet) {
        return Slug.of(sheet.get("titel_nl"), LONGEST_NAME);
    }

    @Override
    public Questionnaire write(String key, int number, Publication publication, Sheet sheet) {
        List<AskedQuestion> questions = AskedQuestion.in(sheet).stream()
                .map(each -> each.isNew()
                        ? each.known(register.enter(key, each.dutch(), QuestionKind.valueOf(each.kind())))
                        : each)
                .toList();
        return new Questionnaire(key, number, publication, sheet, questions);
    }

    /** What a sheet would become, without keeping anything; what is not filled in yet is filled up. */
    public Questionnaire shown(String key, Publication publication, Sheet sheet) {
        Sheet whole = Sheet.empty().with(PERSPECTIVE, Perspective.CLIENT.name()).with("titel_nl", key).withAll(sheet);
        List<AskedQuestion> questions = AskedQuestion.in(sheet).stream().map(AskedQuestion::filledUp).toList();
        return new Questionnaire(key, 1, publication, whole, questions);
    }

    @Override
    public List<Trouble> check(String key, Sheet sheet, List<Questionnaire> others) {
        List<Trouble> found = new ArrayList<>(Translations.check(fields(), sheet));
        LocalDate first = Quarter.of(LocalDate.now(clock)).firstDay();
        if (LocalDate.parse(sheet.get(CommonFields.FROM)).isBefore(first)) {
            found.add(Trouble.in(CommonFields.FROM, "beheer.vragenlijsten.trouble.past", first.toString()));
        }
        found.addAll(QuestionRules.of(key, others).troubles(sheet));
        return found;
    }

    @Override
    public Optional<String> choiceName(Field field, String choice, String language) {
        return field.base().startsWith("blok") ? Optional.of(Words.sayIn(language, "block." + choice)) : Optional.empty();
    }

    @Override
    public List<Trouble> advice(String key, Sheet sheet, List<Questionnaire> others) {
        List<Trouble> found = new ArrayList<>();
        LocalDate from = LocalDate.parse(sheet.get(CommonFields.FROM));
        if (!Quarter.of(from).firstDay().equals(from)) {
            found.add(Trouble.in(CommonFields.FROM, "beheer.vragenlijsten.advice.quarter", Quarter.of(from).next().firstDay().toString()));
        }
        QuestionRules.of(key, others).gone(sheet)
                .forEach(gone -> found.add(Trouble.in(null, "beheer.vragenlijsten.advice.gone", gone.dutch())));
        return found;
    }
}
