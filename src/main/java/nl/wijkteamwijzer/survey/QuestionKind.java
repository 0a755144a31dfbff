package nl.wijkteamwijzer.survey;

import java.util.List;
import java.util.stream.IntStream;

/** How a question can be answered: with one of these, by the names that the API and the tallies know them by. */
public enum QuestionKind {

    /** The scale of the national survey. */
    SCHAAL("HELEMAAL_MEE_EENS", "MEE_EENS", "NEUTRAAL", "NIET_MEE_EENS", "HELEMAAL_NIET_MEE_EENS", "GEEN_MENING"),
    JA_NEE("JA", "NEE"),
    JA_BEETJE_NEE("JA", "EEN_BEETJE", "NEE"),
    SOORT_HULP("HULP_BIJ_HUISHOUDEN", "BEGELEIDING", "DAGBESTEDING", "HULPMIDDEL", "WONINGAANPASSING", "VERVOER", "GELD",
            "OPVOEDEN", "MANTELZORG", "ANDERS"),
    /** A mark as on a school report, 1 to 10. */
    CIJFER(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toArray(String[]::new));

    private final List<String> answers;

    QuestionKind(String... answers) {
        this.answers = List.of(answers);
    }

    /** In the order in which they are offered. */
    public List<String> answers() {
        return answers;
    }
}
