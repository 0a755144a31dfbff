package nl.wijkteamwijzer.finder;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Finds entries by what they are about, so that residents may tell it in their own words. */
final class WordSearch {

    private static final int MOST_FOUND = 50;

    /** The strength of the best; it stays under a name with one slip in it. */
    private static final float STRONGEST = 0.85f;

    private static final float WEAKEST = 0.45f;

    /** What scores less than this part of the best was found by some word in passing. */
    private static final float IN_PASSING = 0.3f;

    private static final int SHORTEST_WITH_A_SLIP = 5;

    private final List<Integer> ordinals;
    private final MemoryIndex index;
    private final Compounds compounds;

    WordSearch(List<SearchEntry> entries) {
        this.ordinals = IntStream.range(0, entries.size())
                .filter(i -> saysMoreThanItsName(entries.get(i)))
                .boxed()
                .toList();
        this.index = MemoryIndex.of(
                ordinals.stream().map(i -> WordFields.document(entries.get(i))).toList());
        this.compounds = Compounds.of(ordinals.stream().map(entries::get).toList());
    }

    /** A street does not: it would only make fifty thousand documents of what is found by name already. */
    private static boolean saysMoreThanItsName(SearchEntry entry) {
        return !entry.words().isEmpty() || !entry.text().isBlank();
    }

    /** One match for each entry that has to do with the text, in no order. */
    Collection<Match> find(String text, Language language) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        WordFields.stems(Spelling.start(text), language.analyzer())
                .forEach(stem -> any.add(somewhere(stem, language), Occur.SHOULD));
        List<String> written = Spelling.words(text);
        WordFields.sounds(written).forEach(sound -> any.add(soundsLike(sound), Occur.SHOULD));
        WordFields.sounds(compounds.partsOf(written)).forEach(sound -> any.add(soundsExactly(sound), Occur.SHOULD));
        List<MemoryIndex.Found> found = index.best(language.only(WordFields.LANGUAGE, any.build()), MOST_FOUND);
        float best = found.isEmpty() ? 0 : found.get(0).score();
        return found.stream()
                .filter(one -> one.score() >= IN_PASSING * best)
                .map(one -> new Match(ordinals.get(one.ordinal()), strength(one.score() / best), false, false))
                .toList();
    }

    private static float strength(float partOfBest) {
        return WEAKEST + (STRONGEST - WEAKEST) * partOfBest;
    }

    /** In the best place only: a word that is also in the text says no more than once in the synonyms. */
    private static Query somewhere(String stem, Language language) {
        return new DisjunctionMaxQuery(
                List.of(
                        in(language.field(WordFields.WORDS), stem, 3),
                        in(language.field(WordFields.TITLE), stem, 4),
                        in(language.field(WordFields.TEXT), stem, 1)),
                0.1f);
    }

    private static Query in(String field, String stem, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, stem)), boost);
    }

    private static Query soundsLike(String sound) {
        return sound.length() < SHORTEST_WITH_A_SLIP
                ? soundsExactly(sound)
                : new FuzzyQuery(new Term(WordFields.SOUNDS, sound), 1, 1);
    }

    private static Query soundsExactly(String sound) {
        return new TermQuery(new Term(WordFields.SOUNDS, sound));
    }
}
