package nl.wijkteamwijzer.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The ten questions for cliënten that every gemeente asked in the same words, so that they can be laid beside each other. They stand
 * first; other questions come after them.
 */
final class NationalQuestions {

    private static final List<String> WORDINGS = List.of(
            "Ik wist waar ik moest zijn met mijn hulpvraag",
            "Ik werd snel geholpen",
            "De medewerker nam mij serieus",
            "De medewerker en ik hebben in het gesprek samen naar oplossingen gezocht",
            "Wist u dat u gebruik kon maken van een onafhankelijke cliëntondersteuner?",
            "Ik vind de kwaliteit van de ondersteuning die ik krijg goed",
            "De ondersteuning die ik krijg past bij mijn hulpvraag",
            "Door de ondersteuning die ik krijg, kan ik beter de dingen doen die ik wil",
            "Door de ondersteuning die ik krijg, kan ik mij beter redden",
            "Door de ondersteuning die ik krijg, heb ik een betere kwaliteit van leven");

    static final int MANY = WORDINGS.size();

    private NationalQuestions() {}

    /** Whether a list of questions begins with all of them, literally. */
    static boolean lead(List<AskedQuestion> questions) {
        return questions.size() >= MANY && IntStream.range(0, MANY).allMatch(i -> is(i, questions.get(i)));
    }

    private static boolean is(int place, AskedQuestion question) {
        return question.key().equals("client-" + (place + 1)) && question.dutch().equals(WORDINGS.get(place));
    }
}
