package vn.chidao.search;

import java.util.List;
import vn.chidao.search.analysis.SyllableAnalyzer;

/** What a generation is built from. */
public final class IndexSource {
    private final String fingerprint;
    private final List<Item> items;
    private final SyllableAnalyzer analyzer;
    private final byte[] payload;

    /**
     * Names what is built from.
     *
     * @param fingerprint names the sources, so that unchanged ones need not be read again
     * @param items the units to be found, their ids unique
     * @param analyzer how they and the questions are read
     * @param payload what the caller wants kept beside the index, given back byte for byte
     */
    public IndexSource(String fingerprint, List<Item> items, SyllableAnalyzer analyzer, byte[] payload) {
        this.fingerprint = fingerprint;
        this.items = List.copyOf(items);
        this.analyzer = analyzer;
        this.payload = payload.clone();
    }

    String fingerprint() {
        return fingerprint;
    }

    List<Item> items() {
        return items;
    }

    SyllableAnalyzer analyzer() {
        return analyzer;
    }

    /** The source's own bytes, not a copy: they are many, and read once. */
    byte[] payload() {
        return payload;
    }
}
