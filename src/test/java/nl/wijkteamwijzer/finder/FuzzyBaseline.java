package nl.wijkteamwijzer.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene does out of the box: names split into words, each word found with at most two slips. */
final class FuzzyBaseline {

    private final List<SearchEntry> entries;
    private final IndexSearcher searcher;

    FuzzyBaseline(List<SearchEntry> entries) throws IOException {
        this.entries = entries;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < entries.size(); i++) {
                Document document = new Document();
                document.add(new StoredField("ordinal", i));
                document.add(new TextField("name", entries.get(i).title(), Field.Store.NO));
                entries.get(i).names().forEach(name -> document.add(new TextField("name", name, Field.Store.NO)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<SearchEntry> search(String query) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String word : query.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(new FuzzyQuery(new Term("name", word), 2), Occur.SHOULD);
            }
        }
        try {
            List<SearchEntry> hits = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(words.build(), 5).scoreDocs) {
                Document document = searcher.storedFields().document(doc.doc);
                hits.add(entries.get(document.getField("ordinal").numericValue().intValue()));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
