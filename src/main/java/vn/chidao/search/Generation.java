package vn.chidao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.spelling.Vocabulary;

/**
 * One built index, read-only, with its searcher and the payload kept beside it. Thread-safe. Whoever gets one from
 * {@link Generations#acquire} closes it after use; its files are let go when the last user has.
 */
public final class Generation implements AutoCloseable {
    private final long number;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexMetadata metadata;
    private final byte[] payload;
    private final Vocabulary vocabulary;
    private final Finder finder;
    private final AtomicInteger users = new AtomicInteger(1);

    private Generation(long number, Directory directory, DirectoryReader reader) throws IOException {
        this.number = number;
        this.directory = directory;
        this.reader = reader;
        metadata = IndexMetadata.of(reader.getIndexCommit().getUserData(), directory);
        check(reader);
        payload = IndexMetadata.payload(directory);
        vocabulary = new Vocabulary(terms(IndexFields.KEY), terms(IndexFields.FOLD), this::pairs);
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        finder = new Finder(searcher, metadata, vocabulary, new ItemIds(reader));
    }

    /**
     * Opens the index in {@code directory}, which is closed with it, and checks every file's checksum and the counts.
     *
     * @throws IOException when it cannot be read or is damaged; the directory is then closed
     */
    static Generation open(long number, Directory directory) throws IOException {
        DirectoryReader reader = null;
        try {
            reader = DirectoryReader.open(directory);
            return new Generation(number, directory, reader);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader, directory);
            throw e;
        }
    }

    /** Returns its number: later ones are higher. */
    public long number() {
        return number;
    }

    /** Returns the name of the sources that it was built from. */
    public String fingerprint() {
        return metadata.fingerprint();
    }

    /** Returns the number of units. */
    public int size() {
        return metadata.items();
    }

    /** Returns a copy of what the builder kept beside the index. */
    public byte[] payload() {
        return payload.clone();
    }

    /** Returns how its texts were read, and how questions to it are. */
    public SyllableAnalyzer analyzer() {
        return metadata.analyzer();
    }

    /** Returns the search over it. */
    public Finder finder() {
        return finder;
    }

    /** Returns the syllables that it knows. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Counts one more user; false when it is closed already. */
    boolean retain() {
        int now = users.get();
        while (now > 0) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    /** Whether its last user has gone. */
    boolean isClosed() {
        return users.get() <= 0;
    }

    /** Counts one user less; the last one closes the files. */
    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            try {
                IOUtils.close(reader, directory);
            } catch (IOException e) {
                throw new UncheckedIOException("closing generation " + number, e);
            }
        }
    }

    private void check(DirectoryReader reader) throws IOException {
        if (reader.numDocs() != metadata.items() || reader.leaves().size() > 1) {
            throw new CorruptIndexException(
                    "holds " + reader.numDocs() + " units instead of " + metadata.items(), directory.toString());
        }
        for (var leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader files) {
                files.checkIntegrity();
            }
        }
    }

    private Map<String, Integer> terms(String field) throws IOException {
        var out = new HashMap<String, Integer>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                out.put(term.utf8ToString(), each.docFreq());
            }
        }
        return out;
    }

    private int pairs(String pair) {
        try {
            return reader.docFreq(new Term(IndexFields.FOLD_PAIRS, pair));
        } catch (IOException e) {
            throw new UncheckedIOException("reading generation " + number, e);
        }
    }
}
