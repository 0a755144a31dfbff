package nl.wijkteamwijzer.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;

/** A question as one version of a questionnaire asks it. Its key goes over versions, so that its trend goes on. */
@Embeddable
public class Question {

    @Column(name = "question_number", nullable = false)
    private int number;

    @Column(name = "question_key", nullable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Block block;

    /** Why it is the same question though this version puts it in other words; null when it does not. */
    private String reworded;

    protected Question() {
        // for JPA
    }

    Question(int number, String key, QuestionKind kind, Block block) {
        this.number = number;
        this.key = key;
        this.kind = kind;
        this.block = block;
    }

    Question(int number, AskedQuestion asked) {
        this(number, asked.key(), QuestionKind.valueOf(asked.kind()), Block.valueOf(asked.block()));
        this.reworded = asked.reason().isEmpty() ? null : asked.reason();
    }

    /** As the API calls it: "1", "2", … */
    public String getNumber() {
        return String.valueOf(number);
    }

    int place() {
        return number;
    }

    public String getKey() {
        return key;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public Block getBlock() {
        return block;
    }

    public Optional<String> getReworded() {
        return Optional.ofNullable(reworded);
    }

    /** In the order in which they are offered. */
    public List<String> getAnswers() {
        return kind.answers();
    }
}
