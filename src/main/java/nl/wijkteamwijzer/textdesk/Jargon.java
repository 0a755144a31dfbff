package nl.wijkteamwijzer.textdesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of offices, with what one can say instead. */
final class Jargon {

    private static final Map<String, String> BETTER = read();

    private static final Pattern ANY = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}-])(?:"
                    + BETTER.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{N}-])");

    private Jargon() {}

    /** The words of offices in a text, in order, each once and in small letters. */
    static List<String> in(String text) {
        return ANY.matcher(text).results().map(found -> found.group().toLowerCase()).distinct().toList();
    }

    /** @param word in small letters */
    static String better(String word) {
        return BETTER.get(word);
    }

    private static Map<String, String> read() {
        Map<String, String> better = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Jargon.class.getResourceAsStream("jargon.csv"), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(";", 2)).forEach(pair -> better.put(pair[0], pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return better;
    }
}
