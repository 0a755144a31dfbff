package nl.wijkteamwijzer.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Documents in memory that never change. It holds nothing outside the heap, so it needs no closing. */
final class MemoryIndex {

    private static final String ORDINAL = "ordinal";

    private final IndexSearcher searcher;

    private MemoryIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A document that was found, by its place in the list that the index was built of. */
    record Found(int ordinal, float score) {}

    /** Text fields are split at spaces and nothing else: who makes the documents has prepared them. */
    static MemoryIndex of(List<Document> documents) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < documents.size(); i++) {
                documents.get(i).add(new StoredField(ORDINAL, i));
                writer.addDocument(documents.get(i));
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new MemoryIndex(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most so many documents, best first. */
    List<Found> best(Query query, int limit) {
        try {
            List<Found> found = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(query, limit).scoreDocs) {
                Number ordinal = searcher.storedFields().document(doc.doc).getField(ORDINAL).numericValue();
                found.add(new Found(ordinal.intValue(), doc.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
