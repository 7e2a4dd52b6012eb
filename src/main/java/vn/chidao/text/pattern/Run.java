package vn.chidao.text.pattern;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A piece of a text: letters side by side, or white space, or any other character. People use the same words again and again,
 * so each run is kept once, under a small number by which patterns remember it.
 *
 * @param id its number; {@link #OTHER} shares one with all that are not kept
 * @param text the run and the character before it
 * @param from where in {@code text} the run begins: 0 where it begins a text, 1 otherwise
 */
record Run(int id, String text, int from) {
    /** How many runs are kept: as many words as officials use, and more. */
    static final int MOST = 16_384;

    /** Any run that is not kept: too long for a word, or one too many. */
    static final Run OTHER = new Run(0, "", 0);

    /** What is longer is no word; a table of such must not fill the memory. */
    private static final int LONGEST = 30;

    /** By their texts: since a run ends where its kind of character ends, the same text has the same beginning. */
    private static final ConcurrentMap<String, Run> KEPT = new ConcurrentHashMap<>();

    private static final AtomicInteger IDS = new AtomicInteger(OTHER.id);

    /** Returns where the run that begins at {@code start} of {@code text} ends. */
    static int end(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } else if (Character.isWhitespace(first)) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Returns the run of {@code text} from {@code start} to {@code end}. Of half a character patterns tell nothing. */
    static Run of(String text, int start, int end) {
        if (end - start > LONGEST || Character.isSurrogate(text.charAt(start))) {
            return OTHER;
        }
        int from = Math.min(start, 1);
        var key = text.substring(start - from, end);
        var kept = KEPT.get(key);
        if (kept == null && KEPT.size() < MOST) {
            kept = KEPT.computeIfAbsent(key, fresh -> fresh(fresh, from));
        }
        return kept == null ? OTHER : kept;
    }

    private static Run fresh(String text, int from) {
        int id = IDS.incrementAndGet();
        return id < MOST ? new Run(id, text, from) : OTHER;
    }
}
