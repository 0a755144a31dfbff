package nl.wijkteamwijzer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.wijkteamwijzer.editing.Slug;

/** Under which keys questions are known, over all questionnaires and versions. */
@ApplicationScoped
public class QuestionRegister {

    /** With room for a number behind it. */
    private static final int LONGEST_BEGIN = 36;

    @PersistenceContext
    EntityManager em;

    protected QuestionRegister() {
        // for CDI
    }

    QuestionRegister(EntityManager em) {
        this.em = em;
    }

    /** Enters a new question, by a key that says what it is about. */
    String enter(String questionnaire, String wording, QuestionKind kind) {
        String begin = Slug.of(questionnaire + " " + wording, LONGEST_BEGIN);
        String key = begin;
        for (int number = 2; isTaken(key); number++) {
            key = begin + "-" + number;
        }
        em.createNativeQuery("insert into question (question_key, kind) values (?, ?)")
                .setParameter(1, key)
                .setParameter(2, kind.name())
                .executeUpdate();
        return key;
    }

    private boolean isTaken(String key) {
        List<?> found = em.createNativeQuery("select question_key from question where question_key = ?")
                .setParameter(1, key)
                .getResultList();
        return !found.isEmpty();
    }
}
