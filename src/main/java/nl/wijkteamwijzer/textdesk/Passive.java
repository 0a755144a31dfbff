package nl.wijkteamwijzer.textdesk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses whether a Dutch sentence is passive: a form of "worden", or of "zijn" with "door", beside a past participle. */
final class Passive {

    private static final Set<String> WORDEN = Set.of("word", "wordt", "worden", "werd", "werden", "geworden");
    private static final Set<String> ZIJN = Set.of("is", "zijn", "was", "waren", "bent", "ben");

    /** Prefixes that take no "ge" stand before a stem; others have "ge" in front or in the middle: gevraagd, aangevraagd, betaald. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge\\p{L}{2,}(?:d|t|en)"
                    + "|(?:aan|af|voor)?(?:be|ver|ont|her|er)\\p{L}{2,}(?:d|t|en)");

    /** They look like one, and mostly are none. */
    private static final Set<String> NOT = Set.of("geen", "gezond", "geld", "gemeente", "genoeg", "gebied", "gemeenten", "beleid",
            "bestand", "verstand", "bericht", "berichten", "verschillend", "bekend", "bereid", "gebieden", "eerst", "herfst",
            "gewicht", "gezicht", "gedicht", "gelijk", "gesprekken", "gebeurt", "gebeurd", "gezinnen", "gevoelens", "gebouwen",
            "verhalen", "vergaderingen", "gegevens", "besluit", "besluiten", "verhuisd", "beperkt", "verdriet", "verband", "verstuurt",
            "betekent", "bestaat", "verschilt", "verandert", "vertelt", "betaalt", "beslist", "begint", "bezoekt", "gebruikt",
            "gelooft", "geeft", "getrouwd", "geboren", "gerust", "geduld", "geluid", "gevolgen", "gemiddeld", "geven", "genieten");

    private Passive() {}

    /** @param words of one sentence, in order */
    static boolean in(List<String> words) {
        List<String> small = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        boolean participle = small.stream().anyMatch(word -> !NOT.contains(word) && PARTICIPLE.matcher(word).matches());
        return participle
                && (small.stream().anyMatch(WORDEN::contains) || small.contains("door") && small.stream().anyMatch(ZIJN::contains));
    }
}
