package vn.chidao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.BytesRef;
import vn.chidao.search.analysis.Syllable;

/** Writes a {@link IndexSource} into an empty directory, in one segment and one commit. */
final class IndexBuilder {
    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.setTokenized(true);
        TERMS.freeze();
    }

    /** How many items are read ahead: more would outlive the collections of young objects and cost more than they save. */
    private static final int BATCH = 32;

    /** An item as it was read: title first, then the passages. */
    private record Leaf(List<List<Syllable>> parts, Document document) {}

    private final IndexSource source;
    private final Map<String, String> facts = new HashMap<>();
    private long titles;
    private long titleSyllables;
    private long passages;
    private long passageSyllables;

    IndexBuilder(IndexSource source) {
        this.source = source;
    }

    /** Writes everything into {@code directory}; throws {@link IllegalArgumentException} when an id comes twice. */
    void write(Directory directory) throws IOException {
        checkIds();
        var config = new IndexWriterConfig()
                .setOpenMode(OpenMode.CREATE)
                .setUseCompoundFile(true)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(128);
        writePayload(directory);
        try (var writer = new IndexWriter(directory, config)) {
            writeItems(writer);
            writer.forceMerge(1);
            writer.setLiveCommitData(facts().entrySet());
            writer.commit();
        }
    }

    private void writePayload(Directory directory) throws IOException {
        try (var out = directory.createOutput(IndexMetadata.PAYLOAD, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, IndexMetadata.PAYLOAD, 0);
            out.writeInt(source.payload().length);
            out.writeBytes(source.payload(), source.payload().length);
            CodecUtil.writeFooter(out);
        }
        directory.sync(List.of(IndexMetadata.PAYLOAD));
    }

    private void checkIds() {
        var ids = new HashSet<String>();
        for (var item : source.items()) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("id given twice: " + item.id());
            }
        }
    }

    /** Items are read on all cores while those before them are written: the order stays, and few are held at once. */
    private void writeItems(IndexWriter writer) throws IOException {
        try (var cores = new ParallelMapper()) {
            var ahead = cores.begin(batch(0), this::read);
            for (int from = 0; from < source.items().size(); from += BATCH) {
                var ready = ahead.join();
                ahead = cores.begin(batch(from + BATCH), this::read);
                for (var leaf : ready) {
                    count(leaf.parts());
                    writer.addDocument(leaf.document());
                }
            }
        }
    }

    private List<Item> batch(int from) {
        int size = source.items().size();
        return source.items().subList(Math.min(from, size), Math.min(from + BATCH, size));
    }

    private Leaf read(Item item) {
        var parts = new ArrayList<List<Syllable>>();
        parts.add(source.analyzer().read(item.title()));
        item.passages().forEach(passage -> parts.add(source.analyzer().read(passage)));
        return new Leaf(parts, document(item, parts));
    }

    private static Document document(Item item, List<List<Syllable>> parts) {
        var document = new Document();
        document.add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(item.id())));
        document.add(new BinaryDocValuesField(IndexFields.CODES, PassageCodes.encode(parts)));
        var keys = parts.stream().map(IndexFields::keys).toList();
        var folds = parts.stream().map(IndexFields::folds).toList();
        document.add(field(IndexFields.KEY, keys));
        document.add(field(IndexFields.FOLD, folds));
        document.add(field(
                IndexFields.KEY_PAIRS, keys.stream().map(IndexFields::pairs).toList()));
        document.add(field(
                IndexFields.FOLD_PAIRS, folds.stream().map(IndexFields::pairs).toList()));
        return document;
    }

    private void count(List<List<Syllable>> parts) {
        titles++;
        titleSyllables += parts.getFirst().size();
        passages += parts.size() - 1;
        passageSyllables += parts.stream().skip(1).mapToLong(List::size).sum();
    }

    private static Field field(String name, List<List<String>> parts) {
        return new Field(
                name, new TermStream(parts.stream().flatMap(List::stream).toList()), TERMS);
    }

    private Map<String, String> facts() {
        facts.put(IndexMetadata.FORMAT, IndexFields.VERSION);
        facts.put(IndexMetadata.FINGERPRINT, source.fingerprint());
        facts.put(IndexMetadata.ITEMS, Integer.toString(source.items().size()));
        facts.put(IndexMetadata.TITLE_LENGTH, Double.toString(mean(titleSyllables, titles)));
        facts.put(IndexMetadata.PASSAGE_LENGTH, Double.toString(mean(passageSyllables, passages)));
        source.analyzer().abbreviations().forEach((brief, full) -> facts.put(IndexMetadata.ABBREVIATION + brief, full));
        source.analyzer().synonyms().forEach((phrase, kept) -> facts.put(IndexMetadata.SYNONYM + phrase, kept));
        return facts;
    }

    private static double mean(long sum, long count) {
        return count == 0 || sum == 0 ? 1 : (double) sum / count;
    }

    /** Terms that are read already, handed to Lucene: one reading of a text serves all its fields. */
    private static final class TermStream extends TokenStream {
        private final List<String> terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private Iterator<String> rest;

        TermStream(List<String> terms) {
            this.terms = terms;
            this.rest = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(rest.next());
            return true;
        }

        @Override
        public void reset() {
            rest = terms.iterator();
        }
    }
}
