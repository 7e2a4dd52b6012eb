package vn.chidao.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.chidao.search.SyllableQuery.Clause;
import vn.chidao.search.SyllableQuery.Slot;
import vn.chidao.search.spelling.Vocabulary;

/** Scores a unit's title and passages against one question, from their syllable codes. For one thread. */
final class Reranking {
    private static final double TITLE_SHARE = .25;
    private static final double K1 = 1.2;
    private static final double B = .75;

    private final SyllableQuery question;
    private final List<Slot> slots;
    private final double[] gains;
    private final double titleLength;
    private final double passageLength;
    private final double wanted;
    private final SlotTable table;
    private final int[] keyPairs;
    private final int[] foldPairs;
    private final int[] counts;
    private final boolean[] found;

    /** What the title and the best passage add, and the share of the question that the unit covers. */
    record Verdict(double score, int passage, double coverage) {}

    Reranking(SyllableQuery question, Vocabulary vocabulary, IndexMetadata metadata) {
        this.question = question;
        slots = question.slots();
        gains = question.clauses().stream().mapToDouble(Clause::gain).toArray();
        titleLength = metadata.titleLength();
        passageLength = metadata.passageLength();
        table = new SlotTable(slots, vocabulary);
        keyPairs = new int[slots.size() * slots.size()];
        foldPairs = new int[keyPairs.length];
        fillPairs();
        counts = new int[gains.length];
        found = new boolean[gains.length];
        wanted = question.unknown() + known(slot -> true);
    }

    /** Scores the unit whose codes are given. */
    Verdict score(PassageCodes codes) {
        Arrays.fill(found, false);
        double title = 0;
        double best = 0;
        int passage = 0;
        for (int part = 0, from = codes.first(); part < codes.parts(); part++) {
            int length = codes.length(part);
            count(codes, from, length);
            from += length;
            double score = sum(length, part == 0 ? titleLength : passageLength);
            if (part == 0) {
                title = score;
            } else if (score > best) {
                best = score;
                passage = part - 1;
            }
        }
        double covered = known(slot -> found[slot.fold()]);
        return new Verdict(TITLE_SHARE * title + best, passage, wanted == 0 ? 0 : covered / wanted);
    }

    private void count(PassageCodes codes, int from, int length) {
        Arrays.fill(counts, 0);
        int before = SlotTable.NONE;
        for (int i = from; i < from + length; i++) {
            int entry = table.get(codes.at(i));
            if (entry != SlotTable.NONE) {
                var slot = slots.get(SlotTable.slot(entry));
                add(slot.fold());
                if (SlotTable.isExact(entry)) {
                    add(slot.key());
                }
                if (before != SlotTable.NONE) {
                    countPair(before, entry);
                }
            }
            before = entry;
        }
    }

    private void countPair(int before, int entry) {
        int left = SlotTable.slot(before);
        int right = SlotTable.slot(entry);
        add(foldPairs[
                slots.get(left).sameFold() * slots.size() + slots.get(right).sameFold()]);
        if (SlotTable.isExact(before) && SlotTable.isExact(entry)) {
            add(keyPairs[left * slots.size() + right]);
        }
    }

    private void add(int clause) {
        if (clause >= 0) {
            counts[clause]++;
        }
    }

    private double sum(int length, double mean) {
        double norm = K1 * (1 - B + B * length / mean);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                found[i] = true;
                sum += gains[i] * counts[i] / (counts[i] + norm);
            }
        }
        return sum;
    }

    /** The rarity of the syllables that pass, each fold once. */
    private double known(Predicate<Slot> passes) {
        double sum = 0;
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            if (slot.sameFold() == i && passes.test(slot)) {
                sum += question.rarity(slot);
            }
        }
        return sum;
    }

    private void fillPairs() {
        Arrays.fill(keyPairs, -1);
        Arrays.fill(foldPairs, -1);
        for (var pair : question.pairs()) {
            int left = slots.get(pair.first()).sameFold();
            int right = slots.get(pair.second()).sameFold();
            keyPairs[pair.first() * slots.size() + pair.second()] = pair.key();
            foldPairs[left * slots.size() + right] = pair.fold();
        }
    }
}
