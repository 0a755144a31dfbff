package nl.wijkteamwijzer.survey;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Translations;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Publication;

/**
 * One version of a list of questions for one perspective. Who answers it answers this version, so from its publication on it
 * never changes again; what should change goes into a successor.
 */
@Entity
public class Questionnaire extends PublicRecord {

    /** More is too much to ask of anybody. */
    static final int MOST_QUESTIONS = 15;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Perspective perspective;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "questionnaire_text", joinColumns = @JoinColumn(name = "questionnaire_id"))
    private List<Text> texts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "questionnaire_question", joinColumns = @JoinColumn(name = "questionnaire_id"))
    private List<Question> questions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "questionnaire_wording", joinColumns = @JoinColumn(name = "questionnaire_id"))
    private List<Wording> wordings = new ArrayList<>();

    /** What stands above the questions, in one language. */
    @Embeddable
    public static class Text implements InLanguage {

        private String language;
        private String title;
        private String summary;

        protected Text() {
            // for JPA
        }

        Text(String language, Sheet sheet) {
            this.language = language;
            this.title = sheet.get("titel_" + language);
            this.summary = sheet.get("samenvatting_" + language);
        }

        @Override
        public String language() {
            return language;
        }

        public String getTitle() {
            return title;
        }

        /** One sentence: who it is for. */
        public String getSummary() {
            return summary;
        }
    }

    /** A question in the words of one language. */
    @Embeddable
    public static class Wording implements InLanguage {

        @Column(name = "question_number", nullable = false)
        private int number;

        private String language;
        private String wording;

        protected Wording() {
            // for JPA
        }

        Wording(int number, String language, String wording) {
            this.number = number;
            this.language = language;
            this.wording = wording;
        }

        @Override
        public String language() {
            return language;
        }
    }

    protected Questionnaire() {
        // for JPA
    }

    public Questionnaire(String name, int revision, Perspective perspective, Publication publication) {
        super(revision, publication);
        this.name = name;
        this.perspective = perspective;
    }

    /** @param asked in their order, each with a key */
    Questionnaire(String name, int revision, Publication publication, Sheet sheet, List<AskedQuestion> asked) {
        this(name, revision, Perspective.valueOf(sheet.get(QuestionnaireKind.PERSPECTIVE)), publication);
        texts.addAll(Translations.of(sheet, "titel", language -> new Text(language, sheet)));
        for (AskedQuestion each : asked) {
            int number = questions.size() + 1;
            questions.add(new Question(number, each));
            wordings.add(new Wording(number, InLanguage.SOURCE, each.dutch()));
            if (!each.english().isEmpty()) {
                wordings.add(new Wording(number, "en", each.english()));
            }
        }
    }

    @Override
    public String recordKey() {
        return name;
    }

    /**
     * Adds a question at the end.
     *
     * @param wording by language; Dutch is needed
     * @throws IllegalStateException when this version is published, or full
     */
    public void ask(String key, QuestionKind kind, Block block, Map<String, String> wording) {
        refuseWhenFrozen();
        if (questions.size() == MOST_QUESTIONS) {
            throw new IllegalStateException("A questionnaire asks " + MOST_QUESTIONS + " questions at most");
        }
        if (!wording.containsKey(InLanguage.SOURCE) || questions.stream().anyMatch(asked -> asked.getKey().equals(key))) {
            throw new IllegalArgumentException("A question is asked once, and in Dutch too");
        }
        int number = questions.size() + 1;
        questions.add(new Question(number, key, kind, block));
        wording.forEach((language, words) -> wordings.add(new Wording(number, language, words)));
    }

    /**
     * No longer asks the last question.
     *
     * @throws IllegalStateException when this version is published
     */
    public void dropLast() {
        refuseWhenFrozen();
        int last = questions.size();
        questions.removeIf(question -> question.place() == last);
        wordings.removeIf(wording -> wording.number == last);
    }

    private void refuseWhenFrozen() {
        if (isFrozen()) {
            throw new IllegalStateException("A published questionnaire never changes; make a successor");
        }
    }

    /** The next version, a draft that asks the same: its questions keep their keys, and so their trend. */
    public Questionnaire successor(Publication draft) {
        Questionnaire successor = new Questionnaire(name, getRevision() + 1, perspective, draft);
        successor.texts.addAll(texts);
        successor.questions.addAll(questions);
        successor.wordings.addAll(wordings);
        return successor;
    }

    /** It may have been answered. */
    public boolean isFrozen() {
        return getPublication().wasEverPublic();
    }

    public String getName() {
        return name;
    }

    public Perspective getPerspective() {
        return perspective;
    }

    /** In the order in which they are asked. */
    public List<Question> getQuestions() {
        return questions.stream().sorted(comparingInt(Question::place)).toList();
    }

    /** By the number that the API knows it by. */
    public Optional<Question> question(String number) {
        return questions.stream().filter(question -> question.getNumber().equals(number)).findFirst();
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    /** Empty when it is not in that language. */
    public String exactWording(Question question, String language) {
        return wordings.stream()
                .filter(each -> each.number == question.place() && each.language.equals(language))
                .findFirst()
                .map(each -> each.wording)
                .orElse("");
    }

    public Text text(String language) {
        return InLanguage.choose(texts, language);
    }

    public String wording(Question question, String language) {
        return InLanguage.choose(wordings.stream().filter(each -> each.number == question.place()).toList(), language).wording;
    }
}
