package vn.chidao.answer;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;

/**
 * Of which sort the things are that a question names: who asks of «cây quế» means no directive about «cây hồi», however much
 * else they share. Immutable.
 */
final class Sorts {
    private static final PhraseList HEADS = PhraseList.read(Sorts.class, "sorts.txt");

    /** Each sort with all ways to say it. */
    private final List<List<List<Syllable>>> sorts;

    private Sorts(List<List<List<Syllable>>> sorts) {
        this.sorts = sorts;
    }

    /** Returns the sorts that {@code topic} names, as {@code corpus} reads it. */
    static Sorts of(Corpus corpus, String topic) {
        var syllables = corpus.read(topic);
        var words = corpus.compounds().in(syllables);
        var everyday = corpus.everyday(syllables);
        var otherwise = corpus.thesaurus().in(syllables);
        var sorts = new ArrayList<List<List<Syllable>>>();
        for (var head : HEADS.in(syllables)) {
            int from = head.to();
            boolean isPart = words.stream()
                    .anyMatch(word -> word.from() < from && head.from() < word.to() && !isWithin(word, head));
            if (isPart || !goesOn(topic, syllables, from) || everyday.contains(from)) {
                continue;
            }
            int to = words.stream()
                    .filter(word -> word.from() == from)
                    .findFirst()
                    .map(PhraseList.Found::to)
                    .orElse(from + 1);
            var ways = new ArrayList<List<Syllable>>();
            ways.add(List.copyOf(syllables.subList(from, to)));
            otherwise.stream()
                    .filter(match -> match.from() < to && head.from() < match.to())
                    .forEach(match -> ways.addAll(match.official()));
            sorts.add(ways);
        }
        return new Sorts(sorts);
    }

    private static boolean isWithin(PhraseList.Found word, PhraseList.Found head) {
        return head.from() <= word.from() && word.to() <= head.to();
    }

    /** Whether the phrase before {@code at} is followed by a word. */
    private static boolean goesOn(String topic, List<Syllable> syllables, int at) {
        if (at >= syllables.size()) {
            return false;
        }
        int before = syllables.get(at - 1).end();
        int start = syllables.get(at).start();
        return before <= start && topic.substring(before, start).isBlank() && Character.isLetter(topic.charAt(start));
    }

    /** Whether {@code text} speaks of every sort. */
    boolean allIn(Forms text) {
        return sorts.stream().allMatch(ways -> ways.stream().anyMatch(text::hasPhrase));
    }
}
