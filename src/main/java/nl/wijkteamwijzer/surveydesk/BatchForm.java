package nl.wijkteamwijzer.surveydesk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.PostedForm;

/**
 * What somebody filled in to make a batch of letters.
 *
 * @param gemeente a code; empty when none was chosen
 * @param number of letters, as it was typed
 * @param until the last quarter in which the codes are good
 * @param site the beginning of the address on the letter
 * @param team the slug of an access point; empty: whoever answers chooses
 * @param title above the letter
 * @param text of the letter, with empty lines between paragraphs
 */
public record BatchForm(
        String gemeente, String name, String number, String until, String site, String questionnaire, String team,
        String title, String text) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_SITE = 100;

    static BatchForm read(PostedForm form) {
        return new BatchForm(form.first("gemeente"), form.first("naam"), form.first("aantal"), form.first("tot"), form.first("site"),
                form.first("vragenlijst"), form.first("team"), form.first("titel"), form.first("brief").replace("\r\n", "\n"));
    }

    /**
     * What is wrong, by field: the end of the key of the words for it.
     *
     * @param fewest letters in a batch
     * @param current the quarter of today
     * @param places from which could be chosen
     * @param questionnaires the names of those from which could be chosen
     */
    Map<String, String> faults(int fewest, Quarter current, List<Place> places, List<String> questionnaires) {
        Map<String, String> faults = new LinkedHashMap<>();
        note(faults, "gemeente", GemeenteCode.parse(gemeente).isEmpty());
        note(faults, "naam", name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl));
        note(faults, "aantal", letters().filter(many -> many >= fewest && many <= Letters.MOST).isEmpty());
        note(faults, "tot", quarter().filter(last -> !last.isBefore(current)).isEmpty());
        note(faults, "vragenlijst", !questionnaire.isEmpty() && !questionnaires.contains(questionnaire));
        note(faults, "team", !team.isEmpty() && places.stream().noneMatch(this::isOf));
        note(faults, "site", site.length() > LONGEST_SITE || !site.matches("https?://[A-Za-z0-9.:-]+"));
        note(faults, "titel", title.isEmpty() || title.length() > LONGEST_TITLE);
        note(faults, "brief", text.isEmpty() || text.length() > LONGEST_TEXT);
        return faults;
    }

    /** A letter of one gemeente does not lead to a team of another. */
    private boolean isOf(Place place) {
        return place.name().equals(team) && place.gemeente().value().equals(gemeente);
    }

    private static void note(Map<String, String> faults, String field, boolean wrong) {
        if (wrong) {
            faults.put(field, field);
        }
    }

    private Optional<Integer> letters() {
        return number.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private Optional<Quarter> quarter() {
        return Quarter.find(until);
    }

    /** Of a form without faults. */
    InvitationBatch batch() {
        return new InvitationBatch(new GemeenteCode(gemeente), name, letters().orElseThrow(), 0, quarter().orElseThrow());
    }

    /** Where the letter sends somebody: never with a code. Who is to choose a team begins where teams are chosen. */
    String address() {
        return site + (team.isEmpty() || questionnaire.isEmpty() ? "/ervaring" : "/ervaring/" + questionnaire + "?team=" + team);
    }

    /**
     * The text with its places filled in.
     *
     * @param places what stands in the text, and what comes there
     */
    List<String> paragraphs(Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return Arrays.stream(filled.split("\n\\s*\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
