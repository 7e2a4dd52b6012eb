package vn.chidao.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.chidao.search.Item;

/** Lucene as it comes: StandardAnalyzer, one field, BM25. What the product's search is measured against. */
final class PlainSearch implements AutoCloseable {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int MOST_TERMS = 1000;

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainSearch(List<Item> items) {
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var item : items) {
                    var document = new Document();
                    document.add(new StringField(ID, item.id(), Store.YES));
                    document.add(new TextField(TEXT, String.join(" ", item.passages()), Store.NO));
                    writer.addDocument(document);
                }
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    /** Returns the ids of the best {@code limit} items, the best first. */
    List<String> find(String question, int limit) {
        try {
            var query = new BooleanQuery.Builder();
            terms(question).stream()
                    .limit(MOST_TERMS)
                    .forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
            var found = new ArrayList<String>();
            for (var hit : searcher.search(query.build(), limit).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc, Set.of(ID)).get(ID));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory", e);
        }
    }

    private Set<String> terms(String question) throws IOException {
        var terms = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream(TEXT, question)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing an index in memory", e);
        }
        analyzer.close();
    }
}
