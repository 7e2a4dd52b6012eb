package vn.chidao.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people type for what official texts write («sổ đỏ», «giấy chứng nhận quyền sử dụng đất»), and the everyday words that
 * tell little about which text is meant («lo», «hôm»). Only for weighing a question's words: the index holds neither.
 * Thread-safe; what texts write is read when first asked for, since few questions ask for much of it.
 */
public final class Thesaurus {
    private final List<String> sayings;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> everyday = new HashMap<>();

    private final SyllableAnalyzer analyzer;
    private final Map<String, List<Syllable>> read = new ConcurrentHashMap<>();

    /** What is typed, its keys and their folds, with what texts write. */
    private record Entry(List<String> typed, List<String> folds, List<String> official) {}

    /**
     * A stretch of a question's syllables that is said otherwise in official texts.
     *
     * @param from the index of its first syllable
     * @param to one past the index of its last syllable
     * @param official the ways in which texts say it, each at least one syllable
     */
    public record Match(int from, int to, List<List<Syllable>> official) {}

    /**
     * Makes a thesaurus.
     *
     * @param official what is typed, with what texts write instead
     * @param everyday words that tell little
     * @param analyzer how texts are read, so that both sides are read alike
     */
    public Thesaurus(Map<String, List<String>> official, List<String> everyday, SyllableAnalyzer analyzer) {
        this.sayings = Stream.concat(
                        everyday.stream(),
                        official.entrySet().stream()
                                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())))
                .toList();
        this.analyzer = analyzer;
        official.forEach((typed, said) -> put(byFirst, analyzer.read(typed), said));
        everyday.forEach(word -> put(this.everyday, analyzer.read(word), List.of()));
        byFirst.values().forEach(Thesaurus::longestFirst);
        this.everyday.values().forEach(Thesaurus::longestFirst);
    }

    /** Returns everything that it holds, said in either way. */
    public Stream<String> sayings() {
        return sayings.stream();
    }

    private static void longestFirst(List<Entry> entries) {
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.typed().size()).reversed());
    }

    /** What is typed is read as a question is: with its synonyms replaced. */
    private static void put(Map<String, List<Entry>> index, List<Syllable> typed, List<String> official) {
        var keys = typed.stream().map(Syllable::key).toList();
        if (!keys.isEmpty()) {
            var folds = keys.stream().map(SyllableKey::fold).toList();
            index.computeIfAbsent(folds.getFirst(), first -> new ArrayList<>()).add(new Entry(keys, folds, official));
        }
    }

    /**
     * Returns the stretches of {@code syllables} that texts say otherwise, in order, the longest at each place first. They may
     * overlap and hold one another: «sổ đỏ lần đầu» is said in several ways, «sổ đỏ» within it in others.
     */
    public List<Match> in(List<Syllable> syllables) {
        var matches = new ArrayList<Match>();
        for (int i = 0; i < syllables.size(); i++) {
            int at = i;
            byFirst.getOrDefault(syllables.get(i).fold(), List.of()).stream()
                    .filter(entry -> matches(entry, syllables, at))
                    .map(entry -> new Match(at, at + entry.typed().size(), official(entry)))
                    .forEach(matches::add);
        }
        return matches;
    }

    private List<List<Syllable>> official(Entry entry) {
        return entry.official().stream()
                .map(said -> read.computeIfAbsent(said, analyzer::read))
                .filter(syllables -> !syllables.isEmpty())
                .toList();
    }

    /** Returns the indexes of the {@code syllables} that belong to everyday words. */
    public Set<Integer> everyday(List<Syllable> syllables) {
        var common = new HashSet<Integer>();
        for (int i = 0; i < syllables.size(); i++) {
            for (var entry : everyday.getOrDefault(syllables.get(i).fold(), List.of())) {
                if (matches(entry, syllables, i)) {
                    IntStream.range(i, i + entry.typed().size()).forEach(common::add);
                }
            }
        }
        return common;
    }

    /** Whether {@code syllable}, typed without marks, may be an everyday word of one syllable: «dip» may be «dịp». */
    public boolean mayBeEveryday(Syllable syllable) {
        return !syllable.isMarked()
                && everyday.getOrDefault(syllable.fold(), List.of()).stream()
                        .anyMatch(entry -> entry.typed().size() == 1);
    }

    /** A syllable typed without marks may be any that folds to it; one alone has to be typed as it is written. */
    private static boolean matches(Entry entry, List<Syllable> syllables, int at) {
        var typed = entry.typed();
        if (at + typed.size() > syllables.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            var syllable = syllables.get(at + i);
            boolean bare = !syllable.isMarked() && typed.size() > 1;
            if (!syllable.key().equals(typed.get(i))
                    && !(bare && syllable.fold().equals(entry.folds().get(i)))) {
                return false;
            }
        }
        return true;
    }
}
