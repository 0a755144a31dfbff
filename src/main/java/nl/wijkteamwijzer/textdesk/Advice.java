package nl.wijkteamwijzer.textdesk;

import java.util.List;

/**
 * Something in a text that may make it hard to read.
 *
 * @param about the sentence or word, then what its words need
 */
public record Advice(Kind kind, List<Object> about) {

    /** What makes it hard. */
    public enum Kind {
        /** Sentence, number of words. */
        LONG_SENTENCE,
        /** Sentence. */
        PASSIVE,
        /** Word, what to say instead. */
        JARGON,
        /** Word. */
        LONG_WORD
    }

    static Advice of(Kind kind, Object... about) {
        return new Advice(kind, List.of(about));
    }
}
