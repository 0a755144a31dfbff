package nl.wijkteamwijzer.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The words of a command, taken one by one. NoSuchElementException when one is missing or one too many. */
final class CommandLine {

    private final List<String> words;

    CommandLine(String... words) {
        this.words = new ArrayList<>(List.of(words));
    }

    /** Takes an option and the word behind it. */
    Optional<String> valueOf(String option) {
        int place = words.indexOf(option);
        if (place < 0) {
            return Optional.empty();
        }
        words.remove(place);
        if (place == words.size()) {
            throw new NoSuchElementException();
        }
        return Optional.of(words.remove(place));
    }

    String next() {
        if (words.isEmpty() || words.get(0).startsWith("--")) {
            throw new NoSuchElementException();
        }
        return words.remove(0);
    }

    String last() {
        String word = next();
        if (!words.isEmpty()) {
            throw new NoSuchElementException();
        }
        return word;
    }
}
