package vn.chidao.search;

import java.util.Arrays;
import java.util.List;
import vn.chidao.search.SyllableQuery.Slot;
import vn.chidao.search.spelling.Vocabulary;

/**
 * From the code of a syllable in a unit to the question's slot that it meets: exactly, or once marks are taken away. An
 * open-addressed table, since it is asked once for every syllable of some dozens of units.
 */
final class SlotTable {
    /** The answer for a syllable that the question has not. */
    static final int NONE = -1;

    private final int[] codes;
    private final int[] entries;
    private final int mask;

    SlotTable(List<Slot> slots, Vocabulary vocabulary) {
        int keys = slots.stream()
                .mapToInt(slot -> vocabulary.keysOf(slot.syllable().fold()).size() + 1)
                .sum();
        int size = Integer.highestOneBit(Math.max(8, keys)) << 2;
        codes = new int[size];
        entries = new int[size];
        mask = size - 1;
        Arrays.fill(entries, NONE);
        for (int slot = 0; slot < slots.size(); slot++) {
            put(IndexFields.code(slots.get(slot).syllable().key()), (slot << 1) | 1);
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            for (var key : vocabulary.keysOf(slots.get(slot).syllable().fold())) {
                put(IndexFields.code(key), slot << 1);
            }
        }
    }

    /** Returns the entry for {@code code}, or {@link #NONE}. */
    int get(int code) {
        int at = code & mask;
        while (entries[at] != NONE) {
            if (codes[at] == code) {
                return entries[at];
            }
            at = (at + 1) & mask;
        }
        return NONE;
    }

    /** Returns the ordinal of the slot in {@code entry}. */
    static int slot(int entry) {
        return entry >> 1;
    }

    /** Whether {@code entry} is the question's very syllable, marks and all. */
    static boolean isExact(int entry) {
        return (entry & 1) == 1;
    }

    private void put(int code, int entry) {
        int at = code & mask;
        while (entries[at] != NONE) {
            if (codes[at] == code) {
                return;
            }
            at = (at + 1) & mask;
        }
        codes[at] = code;
        entries[at] = entry;
    }
}
