package nl.wijkteamwijzer.finder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What is kept of an entry to find it by its words, and how a text is taken apart for it. */
final class WordFields {

    static final String LANGUAGE = "language";
    static final String WORDS = "words";
    static final String TITLE = "title";
    static final String TEXT = "text";

    /** The sound of each word of the title and the synonyms, for who misspells them. */
    static final String SOUNDS = "sounds";

    private static final CharArraySet DUTCH_FILLERS = DutchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH_FILLERS = EnglishAnalyzer.getDefaultStopSet();
    private static final int SHORTEST_SOUND = 3;

    private WordFields() {}

    static Document document(SearchEntry entry) {
        Document document = new Document();
        document.add(new StringField(LANGUAGE, entry.language(), Field.Store.NO));
        add(document, WORDS, String.join(" . ", entry.words()), entry);
        add(document, TITLE, entry.title() + " . " + String.join(" . ", entry.names()), entry);
        add(document, TEXT, entry.text(), entry);
        String sounding = Stream.concat(Stream.of(entry.title()), entry.words().stream())
                .flatMap(words -> sounds(Spelling.words(words)).stream())
                .collect(Collectors.joining(" "));
        document.add(new TextField(SOUNDS, sounding, Field.Store.NO));
        return document;
    }

    /** The stems of the words that carry meaning. */
    static List<String> stems(String text, Analyzer analyzer) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(WORDS, new StringReader(text))) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(stem.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** The sounds of the words that carry meaning. */
    static List<String> sounds(List<String> words) {
        return words.stream()
                .filter(word -> !DUTCH_FILLERS.contains(word) && !ENGLISH_FILLERS.contains(word))
                .map(Sound::of)
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .toList();
    }

    private static void add(Document document, String field, String text, SearchEntry entry) {
        Language.readings(entry.language()).forEach(language ->
                document.add(new TextField(
                        language.field(field), String.join(" ", stems(text, language.analyzer())), Field.Store.NO)));
    }
}
