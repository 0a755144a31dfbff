package nl.wijkteamwijzer.surveydesk;

import java.util.List;

/**
 * What stands in every letter of a batch.
 *
 * @param language ISO 639-1
 * @param paragraphs as somebody wrote them
 * @param address of the questionnaire, without a code
 * @param goTo what stands above the address: where to go
 * @param type what stands above the code: what to do with it
 * @param until to when the code is good, in words
 */
record Letter(
        String language, String title, List<String> paragraphs, String address, String goTo, String type, String until) {

    Letter {
        paragraphs = List.copyOf(paragraphs);
    }
}
