package nl.wijkteamwijzer.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to say an entry: a name, a name without its small words, the end of a name, or a synonym.
 *
 * @param entry the place of the entry in the list that the index was built of
 * @param source where the way of saying comes from
 * @param plain its letters, together
 * @param sound its sound key
 */
record Alias(int entry, Source source, String plain, String sound) {

    /** From the surest sign that this is the entry that was meant, to the weakest. */
    enum Source {
        NAME,
        NAME_WITHOUT_SMALL_WORDS,
        END_OF_NAME,
        WORD
    }

    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "den", "der", "het", "t", "s", "d", "van", "vande", "vant", "te", "ten", "ter", "in", "op", "aan",
            "en", "bij");

    /** A title with more words is a sentence, and nobody knows a sentence by its end. */
    private static final int MOST_WORDS_OF_A_NAME = 5;

    private static final int SHORTEST_END = 4;

    /** All ways to say an entry; none twice. */
    static List<Alias> of(int ordinal, SearchEntry entry) {
        Map<String, Source> said = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(entry.names());
        names.add(0, entry.title());
        names.forEach(name -> said.putIfAbsent(Spelling.together(name), Source.NAME));
        names.forEach(name -> addParts(Spelling.words(name), said));
        entry.words().forEach(word -> said.merge(Spelling.together(word), Source.WORD, Alias::surer));
        said.remove("");
        return said.entrySet().stream()
                .map(way -> new Alias(ordinal, way.getValue(), way.getKey(), Sound.of(way.getKey())))
                .toList();
    }

    /** A synonym says more than a part of a name does, so that "schulden" is not just the middle of a title. */
    private static Source surer(Source known, Source word) {
        return known == Source.NAME ? known : word;
    }

    private static void addParts(List<String> words, Map<String, Source> said) {
        if (words.size() < 2 || words.size() > MOST_WORDS_OF_A_NAME) {
            return;
        }
        List<String> large = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        said.putIfAbsent(String.join("", large), Source.NAME_WITHOUT_SMALL_WORDS);
        for (int from = 1; from < words.size(); from++) {
            String end = String.join("", words.subList(from, words.size()));
            if (end.length() >= SHORTEST_END && !SMALL_WORDS.contains(words.get(from))) {
                said.putIfAbsent(end, Source.END_OF_NAME);
            }
        }
    }
}
