package vn.chidao.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import vn.chidao.search.analysis.SyllableAnalyzer;

/**
 * What a generation says of itself, kept in its commit.
 *
 * @param fingerprint the sources' name
 * @param items how many units it holds
 * @param titleLength the mean length of a title, in syllables
 * @param passageLength the mean length of a passage, in syllables
 * @param analyzer how it was read
 */
record IndexMetadata(
        String fingerprint, int items, double titleLength, double passageLength, SyllableAnalyzer analyzer) {
    static final String PAYLOAD = "payload";
    static final String FORMAT = "format";
    static final String FINGERPRINT = "fingerprint";
    static final String ITEMS = "items";
    static final String TITLE_LENGTH = "titleLength";
    static final String PASSAGE_LENGTH = "passageLength";
    static final String ABBREVIATION = "abbreviation.";
    static final String SYNONYM = "synonym.";

    /** Reads the record from a commit's data; throws {@link CorruptIndexException} when it is not one of ours. */
    static IndexMetadata of(Map<String, String> facts, Directory directory) throws IOException {
        if (!IndexFields.VERSION.equals(facts.get(FORMAT))) {
            throw new CorruptIndexException("not of format " + IndexFields.VERSION, directory.toString());
        }
        try {
            return new IndexMetadata(
                    facts.getOrDefault(FINGERPRINT, ""),
                    Integer.parseInt(facts.getOrDefault(ITEMS, "")),
                    Double.parseDouble(facts.getOrDefault(TITLE_LENGTH, "")),
                    Double.parseDouble(facts.getOrDefault(PASSAGE_LENGTH, "")),
                    new SyllableAnalyzer(with(ABBREVIATION, facts), with(SYNONYM, facts)));
        } catch (NumberFormatException e) {
            throw new CorruptIndexException("a count is not a number", directory.toString(), e);
        }
    }

    /** Reads the payload; throws {@link IOException} when it is missing or damaged. */
    static byte[] payload(Directory directory) throws IOException {
        try (var in = directory.openChecksumInput(PAYLOAD)) {
            CodecUtil.checkHeader(in, PAYLOAD, 0, 0);
            int length = in.readInt();
            if (length < 0 || length > in.length()) {
                throw new CorruptIndexException("payload of " + length + " bytes", in);
            }
            var payload = new byte[length];
            in.readBytes(payload, 0, length);
            CodecUtil.checkFooter(in);
            return payload;
        }
    }

    private static Map<String, String> with(String prefix, Map<String, String> facts) {
        var out = new HashMap<String, String>();
        facts.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                out.put(name.substring(prefix.length()), value);
            }
        });
        return out;
    }
}
