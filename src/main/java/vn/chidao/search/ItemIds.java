package vn.chidao.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** The ids of an index's units, by their ordinals and back. */
final class ItemIds {
    private final String[] byUnit;
    private final Map<String, Integer> units = new HashMap<>();

    /** Reads the ids of {@code reader}'s only segment. */
    ItemIds(IndexReader reader) throws IOException {
        byUnit = new String[reader.maxDoc()];
        for (var leaf : reader.leaves()) {
            var column = leaf.reader().getBinaryDocValues(IndexFields.ID);
            for (int unit = 0; column != null && unit < byUnit.length && column.advanceExact(unit); unit++) {
                byUnit[unit] = column.binaryValue().utf8ToString();
                units.put(byUnit[unit], unit);
            }
        }
    }

    /** Returns the id of {@code unit}. */
    String of(int unit) {
        return byUnit[unit];
    }

    /** Returns the ordinal of {@code id}, or -1. */
    int unit(String id) {
        return units.getOrDefault(id, -1);
    }

    /** Returns the number of units. */
    int size() {
        return byUnit.length;
    }
}
