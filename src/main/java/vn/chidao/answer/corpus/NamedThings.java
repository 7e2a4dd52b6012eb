package vn.chidao.answer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;

/**
 * The things that a question names by their kind and by a word that tells them from others of that kind. A question about
 * «cây quế» does not mean a directive about «cây hồi», however much else the two share. Immutable.
 */
public final class NamedThings {
    private static final PhraseList HEADS = PhraseList.read(NamedThings.class, "kind-nouns.txt");
    private static final PhraseList STRUCTURES = PhraseList.read(NamedThings.class, "structures.txt");

    /** What a thing is for can stand between its kind and its name, but a place that has the name cannot: «chợ biên giới Pò Mạ». */
    private static final String BETWEEN = "(?: (?!(?:huyen|xa|phuong|thi|thanh|thon|va)\\b)\\p{L}+){1,8} ";

    /** Each sort with all ways to say it. */
    private final List<List<List<Syllable>>> sorts;
    /** The names of works, each with its kind. */
    private final List<Named> named;

    /**
     * The name of a work.
     *
     * @param phrase the end of the kind's noun with the name: «cầu Vàm Lách», «nghiệp Cẩm Đà 3»
     * @param apart the same, without marks, with what it is for between them
     */
    private record Named(List<Syllable> phrase, Pattern apart) {
        static Named of(List<Syllable> phrase) {
            var name = phrase.stream().skip(1).map(Syllable::fold).collect(Collectors.joining(" "));
            return new Named(
                    phrase,
                    Pattern.compile(
                            "\\b" + Pattern.quote(phrase.getFirst().fold()) + BETWEEN + Pattern.quote(name) + "\\b"));
        }

        boolean isIn(IndexedDirective indexed) {
            return indexed.whole().hasPhrase(phrase)
                    || apart.matcher(indexed.flat()).find();
        }
    }

    private NamedThings(List<List<List<Syllable>>> sorts, List<Named> named) {
        this.sorts = sorts;
        this.named = named;
    }

    /** Returns the sorts that {@code topic} names, as {@code corpus} reads it. */
    public static NamedThings of(Corpus corpus, String topic) {
        var asked = corpus.lexicon().asked(topic);
        var syllables = asked.syllables();
        var words = asked.words();
        var sorts = new ArrayList<List<List<Syllable>>>();
        for (var head : HEADS.in(syllables)) {
            int from = head.to();
            boolean isPart = words.stream()
                    .anyMatch(word -> word.from() < from && head.from() < word.to() && !isWithin(word, head));
            if (isPart
                    || !goesOn(topic, syllables, from)
                    || asked.everyday().contains(from)
                    || corpus.lexicon().mayBeEveryday(syllables.get(from))) {
                continue;
            }
            sorts.add(asked.sayings(from, asked.wordEnd(from)));
        }
        // «hội chợ Hồi Quế» is no market
        var named = STRUCTURES.in(syllables).stream()
                .filter(structure ->
                        words.stream().noneMatch(word -> word.from() < structure.from() && structure.to() <= word.to()))
                .map(structure -> named(topic, syllables, structure.to()))
                .filter(name -> name.size() > 1)
                .map(Named::of)
                .toList();
        return new NamedThings(sorts, named);
    }

    /** The end of a kind's noun with the name that follows it, its number included. */
    private static List<Syllable> named(String topic, List<Syllable> syllables, int from) {
        int to = from;
        while (to < syllables.size() && continuesName(topic, syllables, from, to)) {
            to++;
        }
        return syllables.subList(from - 1, to);
    }

    private static boolean continuesName(String topic, List<Syllable> syllables, int from, int at) {
        if (!adjoins(topic, syllables, at)) {
            return false;
        }
        var next = syllables.get(at);
        char first = topic.charAt(next.start());
        boolean number = at > from && Character.isDigit(first) && next.end() - next.start() == 1;
        return Character.isUpperCase(first) && !isAbbreviation(topic, next) || number;
    }

    /** «phiên chợ OCOP»: what is all in capitals says what the thing is for, and is not its name. */
    private static boolean isAbbreviation(String topic, Syllable word) {
        return word.start() + 1 < topic.length() && Character.isUpperCase(topic.charAt(word.start() + 1));
    }

    private static boolean isWithin(PhraseList.Found word, PhraseList.Found head) {
        return head.from() <= word.from() && word.to() <= head.to();
    }

    /** Whether the phrase before {@code at} is followed by a word. */
    private static boolean goesOn(String topic, List<Syllable> syllables, int at) {
        return at < syllables.size()
                && adjoins(topic, syllables, at)
                && Character.isLetter(topic.charAt(syllables.get(at).start()));
    }

    /** Whether nothing but space parts a syllable from the one before it. */
    private static boolean adjoins(String topic, List<Syllable> syllables, int at) {
        int before = syllables.get(at - 1).end();
        int start = syllables.get(at).start();
        return before <= start && topic.substring(before, start).isBlank();
    }

    /** Whether what is read in {@code indexed} speaks of every sort. */
    public boolean allIn(IndexedDirective indexed) {
        return sorts.stream().allMatch(ways -> ways.stream().anyMatch(indexed.whole()::hasPhrase))
                && named.stream().allMatch(name -> name.isIn(indexed));
    }
}
