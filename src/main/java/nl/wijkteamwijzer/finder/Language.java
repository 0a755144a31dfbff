package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The language somebody searches in.
 *
 * @param code "nl", "en" or another; of another language there are only proper names to be found
 */
record Language(String code) {

    private static final Analyzer DUTCH = new DutchAnalyzer();
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** Null and blank become Dutch, and a regional form ("en-GB") its language. */
    static Language of(String code) {
        return code == null || code.isBlank()
                ? new Language("nl")
                : new Language(code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    /** As which languages an entry is read: a proper name as each. */
    static List<Language> readings(String code) {
        return code.equals(SearchEntry.ANY_LANGUAGE)
                ? List.of(new Language("nl"), new Language("en"))
                : List.of(new Language(code));
    }

    boolean covers(SearchEntry entry) {
        return entry.language().equals(code) || entry.language().equals(SearchEntry.ANY_LANGUAGE);
    }

    /** What is not English is read as Dutch. */
    Analyzer analyzer() {
        return code.equals("en") ? ENGLISH : DUTCH;
    }

    /** The name of the field that holds something as read in this language. */
    String field(String name) {
        return name + "." + code;
    }

    /** The same question, but only of documents whose field says this language or any. */
    Query only(String field, Query query) {
        Query fits = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, code)), Occur.SHOULD)
                .add(new TermQuery(new Term(field, SearchEntry.ANY_LANGUAGE)), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(fits, Occur.FILTER).build();
    }
}
