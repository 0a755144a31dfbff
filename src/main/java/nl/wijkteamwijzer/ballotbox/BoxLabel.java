package nl.wijkteamwijzer.ballotbox;

import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What stands on a box: ballots with the same label are counted together.
 *
 * @param accessPoint the slug of an access point, or {@link #WHOLE_GEMEENTE}
 * @param questionnaire its name; all versions share a box
 */
public record BoxLabel(GemeenteCode gemeente, String accessPoint, String questionnaire, Quarter quarter) {

    /** For ballots that count for no access point but for the gemeente as a whole. */
    public static final String WHOLE_GEMEENTE = "*";

    public BoxLabel {
        if (gemeente == null || accessPoint.isBlank() || questionnaire.isBlank() || quarter == null) {
            throw new IllegalArgumentException("A box with a label that says too little");
        }
    }

    public boolean isWholeGemeente() {
        return accessPoint.equals(WHOLE_GEMEENTE);
    }

    /** The box of the gemeente in which ballots of this one may end. */
    public BoxLabel wholeGemeente() {
        return new BoxLabel(gemeente, WHOLE_GEMEENTE, questionnaire, quarter);
    }
}
