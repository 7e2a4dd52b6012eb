package vn.chidao.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written in several ways, and the one way in which it is indexed: abbreviations and synonyms. */
final class SynonymNormalizer {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(List<String> from, List<String> to, boolean capitals) {}

    /** Builds the forms of {@code abbreviations} (short to long) and {@code synonyms} (a phrase to the one kept). */
    SynonymNormalizer(Map<String, String> abbreviations, Map<String, String> synonyms) {
        synonyms.forEach((phrase, kept) -> add(phrase, keys(kept), false));
        sort();
        var expansions = new HashMap<String, List<String>>();
        abbreviations.forEach((brief, full) -> expansions.put(
                brief, apply(Token.in(full)).stream().map(Syllable::key).toList()));
        expansions.forEach((brief, full) -> add(brief, full, true));
        sort();
    }

    /** Returns the syllables of {@code words}, each form that is known in its long form, the longest match first. */
    List<Syllable> apply(List<Token> words) {
        var out = new ArrayList<Syllable>(words.size() + 8);
        for (int i = 0; i < words.size(); ) {
            i += emit(words, i, out);
        }
        return out;
    }

    /** Whether {@code key} is by itself a form with another, longer one. */
    boolean covers(String key) {
        return byFirst.getOrDefault(key, List.of()).stream()
                .anyMatch(entry -> entry.from().size() == 1);
    }

    private int emit(List<Token> words, int at, List<Syllable> out) {
        var first = words.get(at);
        for (var entry : byFirst.getOrDefault(first.key(), List.of())) {
            if (matches(entry, words, at)) {
                int end = words.get(at + entry.from().size() - 1).end();
                for (var key : entry.to()) {
                    out.add(new Syllable(key, SyllableKey.fold(key), first.start(), end));
                }
                return entry.from().size();
            }
        }
        out.add(new Syllable(first.key(), SyllableKey.fold(first.key()), first.start(), first.end()));
        return 1;
    }

    private static boolean matches(Entry entry, List<Token> words, int at) {
        int length = entry.from().size();
        if (at + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            var word = words.get(at + i);
            if (!word.key().equals(entry.from().get(i)) || (entry.capitals() && !word.capitals())) {
                return false;
            }
        }
        return true;
    }

    private void add(String form, List<String> to, boolean brief) {
        var from = keys(form);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        var folded = from.stream().map(SyllableKey::fold).toList();
        // AN, CO and DA could be syllables typed without marks: only capitals show that they are abbreviations.
        boolean capitals = brief && folded.size() == 1 && SyllableKey.isSyllable(folded.getFirst());
        put(new Entry(from, to, capitals));
        // Typed without marks, a phrase is still plain; a lone syllable (hằng, hang) would be any of several words.
        if (!folded.equals(from) && (brief || folded.size() > 1)) {
            put(new Entry(folded, to, capitals));
        }
    }

    private void put(Entry entry) {
        var sameFirst = byFirst.computeIfAbsent(entry.from().getFirst(), first -> new ArrayList<>());
        if (sameFirst.stream().noneMatch(other -> other.from().equals(entry.from()))) {
            sameFirst.add(entry);
        }
    }

    private void sort() {
        byFirst.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.from().size())));
    }

    private static List<String> keys(String phrase) {
        return Token.in(phrase).stream().map(Token::key).toList();
    }
}
