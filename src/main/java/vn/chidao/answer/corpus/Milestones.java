package vn.chidao.answer.corpus;

import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;

/**
 * The points of an undertaking («khởi công», «thông xe») that a question about time names. The day by which a contractor is
 * chosen does not answer when the bridge opens. Immutable.
 */
public final class Milestones {
    private static final PhraseList WORDS = PhraseList.read(Milestones.class, "milestones.txt");

    /** Of these a document that does not say the word sets no time at all. */
    private static final PhraseList REVIEWS = PhraseList.read(Milestones.class, "reviews.txt");

    /** Each with all ways to say it. */
    private final List<List<List<Syllable>>> named;

    private final List<List<List<Syllable>>> reviews;

    private Milestones(List<List<List<Syllable>>> named, List<List<List<Syllable>>> reviews) {
        this.named = named;
        this.reviews = reviews;
    }

    /** Returns the milestones that {@code topic} names, as {@code corpus} reads it. */
    public static Milestones of(Corpus corpus, String topic) {
        var asked = corpus.lexicon().asked(topic);
        return new Milestones(in(WORDS, asked), in(REVIEWS, asked));
    }

    private static List<List<List<Syllable>>> in(PhraseList words, AskedWords asked) {
        return words.in(asked.syllables()).stream()
                .map(found -> asked.sayings(found.from(), found.to()))
                .toList();
    }

    /** Whether {@code whole}, a document, speaks of each review («tổng kết») that the question names. */
    public boolean reviewsAreIn(WordForms whole) {
        return reviews.stream().allMatch(ways -> ways.stream().anyMatch(whole::hasPhrase));
    }

    /** Returns the milestones as the question says them, joined by commas; empty when it names none. */
    public String words() {
        return named.stream()
                .map(ways -> ways.getFirst().stream().map(Syllable::key).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /** Whether {@code text} speaks of each of them; one that {@code title} names is the matter of the whole document. */
    public boolean allIn(WordForms text, WordForms title) {
        return named.stream()
                .allMatch(ways -> ways.stream().anyMatch(way -> text.hasPhrase(way) || title.hasPhrase(way)));
    }
}
