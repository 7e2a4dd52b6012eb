package vn.chidao.extract.deadline;

import vn.chidao.extract.entry.Cue;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;
import vn.chidao.text.time.TimeExpression;

/**
 * A time where it stands: its own words, the words shortly before it and those behind it, all of one sentence.
 *
 * @param entry the text
 * @param time the time
 * @param words its words, in lower case
 * @param before the words before it
 * @param after the words behind it
 */
record TimeInText(EntryText entry, TimeExpression time, String words, Span before, Span after) {
    private static final int LOOK = 70;
    private static final Cue DUE =
            Cue.of(WordLists.beside(TimeInText.class, "times.toml").of("due"), LOOK);

    /** Places {@code time} in {@code entry}. */
    static TimeInText of(EntryText entry, TimeExpression time) {
        var sentence = entry.sentence(time.span());
        int start = time.span().start();
        int end = time.span().end();
        return new TimeInText(
                entry,
                time,
                Fold.lower(time.span().in(entry.clean())),
                new Span(Math.min(Math.max(sentence.start(), start - LOOK), start), start),
                new Span(end, Math.max(end, sentence.end())));
    }

    TimeExpression.Form form() {
        return time.form();
    }

    /** Whether {@code cue} stands before it. */
    boolean isLed(Cue cue) {
        return entry.leads(cue, before);
    }

    /** Whether the words before it say that something is due. */
    boolean isDue() {
        return isLed(DUE);
    }

    /** Whether {@code pattern} matches in the words before it, whose end is its beginning. */
    boolean isLed(MarkedPattern pattern) {
        return entry.finds(pattern, before);
    }

    /** Whether {@code pattern} matches in the words behind it. */
    boolean isFollowed(MarkedPattern pattern) {
        return entry.finds(pattern, after);
    }

    /** Whether {@code pattern} matches in its own words. */
    boolean says(MarkedPattern pattern) {
        return entry.finds(pattern, time.span());
    }

    /** Whether its own words begin with {@code beginning}. */
    boolean opens(String beginning) {
        return words.startsWith(beginning);
    }
}
