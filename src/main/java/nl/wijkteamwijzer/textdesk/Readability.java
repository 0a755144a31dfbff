package nl.wijkteamwijzer.textdesk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a Dutch text is to read, by what can be counted. It is an estimate: no count knows whether a text is clear.
 *
 * @param words how many
 * @param sentences how many
 * @param score reading ease after Flesch and Douma, from 0, very hard, to 100, very easy
 * @param advice what could be easier, the heaviest kind first
 */
public record Readability(int words, int sentences, int score, List<Advice> advice) {

    /** Words; what Dutch guides for plain language advise at most. */
    private static final int LONG_SENTENCE = 20;

    /** Letters. */
    private static final int LONG_WORD = 18;

    /** Of each kind, so that a writer keeps heart. */
    private static final int MOST_OF_A_KIND = 5;

    /** A score says little about fewer words. */
    private static final int FEWEST_WORDS = 30;

    private static final Pattern SYLLABLE = Pattern.compile("(?:(?<=t)ea(?=m)|ieuw|eeuw|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáàäâéèëêíìïîóòöôúùüû])");

    /** About how hard it is, in the terms that are used for texts of the government. */
    public enum Level {
        TOO_SHORT,
        EASY,
        MEDIUM,
        HARD
    }

    /** @param markdown a text in Dutch */
    public static Readability of(String markdown) {
        List<String> sentences = Sentences.of(markdown);
        List<String> words = sentences.stream().flatMap(sentence -> Sentences.words(sentence).stream()).toList();
        return new Readability(words.size(), sentences.size(), score(words, sentences.size()), advice(sentences, words));
    }

    /**
     * Douma's measures give 60 to 70 for what was the first form after primary school, which is about B1; below 45 he calls
     * it hard. There is no formula that knows the levels of the Common European Framework.
     */
    public Level level() {
        if (words < FEWEST_WORDS) {
            return Level.TOO_SHORT;
        }
        return score >= 60 ? Level.EASY : score >= 45 ? Level.MEDIUM : Level.HARD;
    }

    /**
     * Reading ease = 206.8 - 0.77 × syllables per hundred words - 0.93 × words per sentence. W.H. Douma, De leesbaarheid van
     * landbouwbladen, Landbouwhogeschool Wageningen, 1960; formula and measures are also in Onze Taal 46 (1977).
     */
    private static int score(List<String> words, int sentences) {
        if (words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        double ease = 206.8 - 0.77 * (100 * syllables / words.size()) - 0.93 * words.size() / sentences;
        return (int) Math.round(Math.max(0, Math.min(100, ease)));
    }

    /** Counted by groups of vowels: within some per cent of what a dictionary says. */
    static int syllables(String word) {
        return (int) Math.max(1, SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    private static List<Advice> advice(List<String> sentences, List<String> words) {
        List<Advice> found = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> inIt = Sentences.words(sentence);
            if (inIt.size() > LONG_SENTENCE) {
                found.add(Advice.of(Advice.Kind.LONG_SENTENCE, sentence, inIt.size()));
            }
            if (Passive.in(inIt)) {
                found.add(Advice.of(Advice.Kind.PASSIVE, sentence));
            }
        }
        Jargon.in(String.join(" | ", sentences)).forEach(word -> found.add(Advice.of(Advice.Kind.JARGON, word, Jargon.better(word))));
        longWords(words).forEach(word -> found.add(Advice.of(Advice.Kind.LONG_WORD, word)));
        return Stream.of(Advice.Kind.values())
                .flatMap(kind -> found.stream().filter(advice -> advice.kind() == kind).limit(MOST_OF_A_KIND))
                .toList();
    }

    private static List<String> longWords(List<String> words) {
        return words.stream()
                .filter(word -> Stream.of(word.split("-")).anyMatch(part -> part.length() >= LONG_WORD))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
