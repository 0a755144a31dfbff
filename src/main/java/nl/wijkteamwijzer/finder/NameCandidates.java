package nl.wijkteamwijzer.finder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Picks, out of all aliases, the few that are worth comparing letter by letter. It may pick too many, but must not miss
 * the one that was meant.
 */
final class NameCandidates {

    private static final String SOUND = "sound";
    private static final String PIECES = "pieces";
    private static final String LANGUAGE = "language";

    private static final int PIECE_LENGTH = 3;
    private static final int MOST_BY_PIECES = 60;
    private static final int MOST_BY_SLIPS = 40;

    /** In longer keys some piece always survives, and looking for slips takes more time than all the rest. */
    private static final int LONGEST_BY_SLIPS = 9;

    private final List<Alias> aliases;
    private final MemoryIndex index;

    NameCandidates(List<Alias> aliases, List<SearchEntry> entries) {
        this.aliases = aliases;
        this.index = MemoryIndex.of(
                aliases.stream()
                        .map(alias -> document(alias, entries.get(alias.entry()).language()))
                        .toList());
    }

    /** Aliases, in the language or in any, whose sound is like this one or begins like it. */
    Collection<Alias> like(String sound, Language language) {
        Set<Alias> candidates = new LinkedHashSet<>();
        add(bySlips(sound), MOST_BY_SLIPS, language, candidates);
        add(byPieces(sound), MOST_BY_PIECES, language, candidates);
        return candidates;
    }

    private void add(Query query, int most, Language language, Set<Alias> candidates) {
        Query inLanguage = language.only(LANGUAGE, query);
        index.best(inLanguage, most).forEach(found -> candidates.add(aliases.get(found.ordinal())));
    }

    private static Query bySlips(String sound) {
        Term term = new Term(SOUND, sound);
        if (sound.length() > LONGEST_BY_SLIPS) {
            return new PrefixQuery(term);
        }
        return new BooleanQuery.Builder()
                .add(new FuzzyQuery(term, 1), Occur.SHOULD)
                .add(new PrefixQuery(term), Occur.SHOULD)
                .build();
    }

    private static Query byPieces(String sound) {
        BooleanQuery.Builder pieces = new BooleanQuery.Builder();
        for (String piece : new LinkedHashSet<>(List.of(pieces(sound).split(" ")))) {
            pieces.add(new TermQuery(new Term(PIECES, piece)), Occur.SHOULD);
        }
        return pieces.build();
    }

    private static Document document(Alias alias, String language) {
        Document document = new Document();
        document.add(new StringField(SOUND, alias.sound(), Field.Store.NO));
        document.add(new TextField(PIECES, pieces(alias.sound()), Field.Store.NO));
        document.add(new StringField(LANGUAGE, language, Field.Store.NO));
        return document;
    }

    /** All pieces of three letters with a space between; the beginning counts as a letter: people get it right. */
    private static String pieces(String sound) {
        String marked = "^" + sound;
        if (marked.length() <= PIECE_LENGTH) {
            return marked;
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i + PIECE_LENGTH <= marked.length(); i++) {
            pieces.append(marked, i, i + PIECE_LENGTH).append(' ');
        }
        return pieces.toString().trim();
    }
}
