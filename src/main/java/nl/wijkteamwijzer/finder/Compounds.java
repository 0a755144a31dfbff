package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes apart what Dutch writes together: the "huur" in "huurachterstand", the "schulden" in "schuldenprobleem". */
final class Compounds {

    /** Shorter words stand in too many others by chance. */
    private static final int SHORTEST_PART = 4;

    private final Set<String> known;

    private Compounds(Set<String> known) {
        this.known = known;
    }

    /** Knows the words of these titles and synonyms. */
    static Compounds of(List<SearchEntry> entries) {
        return new Compounds(entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.words().stream()))
                .flatMap(text -> Spelling.words(text).stream())
                .filter(word -> word.length() >= SHORTEST_PART)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The known words that one of these begins or ends with; a word that is known itself has no parts. */
    List<String> partsOf(List<String> words) {
        return words.stream()
                .filter(word -> !known.contains(word))
                .flatMap(Compounds::beginningsAndEnds)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    private static Stream<String> beginningsAndEnds(String word) {
        return IntStream.range(SHORTEST_PART, word.length())
                .boxed()
                .flatMap(length -> Stream.of(word.substring(0, length), word.substring(word.length() - length)));
    }
}
