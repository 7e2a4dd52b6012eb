package vn.chidao.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.chidao.search.analysis.Syllable;

/** The syllables of a unit part by part, each as a number: what {@link IndexFields#CODES} holds. */
final class PassageCodes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final BytesRef bytes;
    private final int parts;

    PassageCodes(BytesRef bytes) {
        this.bytes = bytes;
        this.parts = at(0);
    }

    /** Writes {@code parts}, the title first. */
    static BytesRef encode(List<List<Syllable>> parts) {
        int syllables = parts.stream().mapToInt(List::size).sum();
        var out = new byte[Integer.BYTES * (1 + parts.size() + syllables)];
        int next = 0;
        INT.set(out, Integer.BYTES * next++, parts.size());
        for (var part : parts) {
            INT.set(out, Integer.BYTES * next++, part.size());
        }
        for (var part : parts) {
            for (var syllable : part) {
                INT.set(out, Integer.BYTES * next++, IndexFields.code(syllable.key()));
            }
        }
        return new BytesRef(out);
    }

    /** Returns the number of parts, the title included. */
    int parts() {
        return parts;
    }

    /** Returns the number of syllables of {@code part}. */
    int length(int part) {
        return at(1 + part);
    }

    /** Returns the index of the first syllable of the first part. */
    int first() {
        return 1 + parts;
    }

    /** Returns the code at {@code index}, counted on from {@link #first}. */
    int at(int index) {
        return (int) INT.get(bytes.bytes, bytes.offset + Integer.BYTES * index);
    }
}
