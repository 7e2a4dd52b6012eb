package vn.chidao.answer.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.search.analysis.Syllable;

/** Reads what a question asks with into terms, by their forms in the order in which they were asked. */
final class TermReader {
    private static final double PAIR = 0.6;
    /** Everyday words tell little, however rare they are in official texts; measured on the evaluation questions. */
    private static final double EVERYDAY = 0.4;

    private TermReader() {}

    /** Returns the terms of {@code topic}, as {@code corpus} weighs them; pairs only of words that stand side by side. */
    static Map<Long, Term> terms(Corpus corpus, String topic) {
        return of(corpus, corpus.lexicon().asked(topic), Map.of());
    }

    /** Returns the same where a syllable that is part of a word of several counts only together with the others. */
    static Map<Long, Term> termsOfWholeWords(Corpus corpus, String topic) {
        var asked = corpus.lexicon().asked(topic);
        return of(corpus, asked, pairsOfWords(asked));
    }

    private static Map<Long, Term> of(Corpus corpus, AskedWords asked, Map<Integer, List<Long>> words) {
        var syllables = asked.syllables();
        var terms = new LinkedHashMap<Long, Term>();
        for (int i = 0; i < syllables.size(); i++) {
            var now = syllables.get(i);
            boolean everyday = asked.everyday().contains(i);
            double weight = weight(corpus, now, everyday);
            long alone = WordForms.of(now);
            terms.put(
                    alone,
                    new Term(
                            alone,
                            weight,
                            List.of(now),
                            everyday,
                            official(asked, i, i),
                            words.getOrDefault(i, List.of())));
            if (i > 0 && sideBySide(asked.text(), syllables.get(i - 1), now)) {
                var before = syllables.get(i - 1);
                double both =
                        Math.max(weight, weight(corpus, before, asked.everyday().contains(i - 1)));
                long pair = WordForms.pair(before, now);
                terms.put(
                        pair,
                        new Term(pair, PAIR * both, List.of(before, now), false, official(asked, i - 1, i), List.of()));
            }
        }
        return terms;
    }

    /** Returns how texts may say what the syllables from {@code first} to {@code last} are part of. */
    private static List<Phrase> official(AskedWords asked, int first, int last) {
        return asked.otherwise().stream()
                .filter(match -> match.from() <= first && last < match.to())
                .flatMap(match -> match.official().stream())
                .map(Phrase::of)
                .toList();
    }

    /** Returns, for each syllable of a word of several syllables, the pairs that it forms with its neighbours in that word. */
    private static Map<Integer, List<Long>> pairsOfWords(AskedWords asked) {
        var syllables = asked.syllables();
        var pairs = new HashMap<Integer, List<Long>>();
        for (var word : asked.words()) {
            for (int i = word.from() + 1; i < word.to(); i++) {
                var first = syllables.get(i - 1);
                var second = syllables.get(i);
                if (sideBySide(asked.text(), first, second)) {
                    long pair = WordForms.pair(first, second);
                    pairs.computeIfAbsent(i - 1, before -> new ArrayList<>()).add(pair);
                    pairs.computeIfAbsent(i, now -> new ArrayList<>()).add(pair);
                }
            }
        }
        return pairs;
    }

    private static double weight(Corpus corpus, Syllable syllable, boolean everyday) {
        return corpus.lexicon().weight(syllable.fold()) * (everyday ? EVERYDAY : 1);
    }

    /** Syllables of one abbreviation's long form share its place. */
    private static boolean sideBySide(String text, Syllable one, Syllable next) {
        return next.start() <= one.end()
                || text.substring(one.end(), next.start()).isBlank();
    }
}
