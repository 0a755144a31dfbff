package nl.wijkteamwijzer.ballotbox;

import java.util.UUID;
import nl.wijkteamwijzer.survey.Questionnaire;

/**
 * What one person thought, without the person. The key is random and leads nowhere; nothing tells when in the quarter it came.
 *
 * @param version of the questionnaire that was answered
 */
public record Ballot(String key, BoxLabel box, int version, Channel channel, Answers answers) {

    /** @throws IllegalArgumentException when the box is for another questionnaire */
    public static Ballot of(Questionnaire questionnaire, BoxLabel box, Channel channel, Answers answers) {
        if (!box.questionnaire().equals(questionnaire.getName())) {
            throw new IllegalArgumentException("A ballot for another box");
        }
        return new Ballot(UUID.randomUUID().toString(), box, questionnaire.getRevision(), channel, answers);
    }

    Ballot by(Channel other) {
        return new Ballot(key, box, version, other, answers);
    }

    /** Says nothing: it has no place in a log. */
    @Override
    public String toString() {
        return "ballot";
    }
}
