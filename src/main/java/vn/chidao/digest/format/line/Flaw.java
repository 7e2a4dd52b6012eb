package vn.chidao.digest.format.line;

import java.util.List;

/**
 * Something wrong with a file, before it is put into words.
 *
 * @param line the line of the file, from 1; 0 when it concerns the whole file
 * @param key the key of its sentence in the messages
 * @param values what fills the sentence's {0}, {1}
 */
public record Flaw(int line, String key, List<String> values) {
    public Flaw {
        values = List.copyOf(values);
    }

    /** A flaw of the whole file. */
    public static Flaw whole(String key, String... values) {
        return new Flaw(0, key, List.of(values));
    }

    /** A flaw at one line, from 1. */
    public static Flaw at(int line, String key, String... values) {
        return new Flaw(line, key, List.of(values));
    }
}
