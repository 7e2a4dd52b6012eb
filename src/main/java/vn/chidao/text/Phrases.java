package vn.chidao.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that are sought all at once: a tree of their letters is walked from each place of the text, where a regular
 * expression would try phrase after phrase. A phrase is found within longer words too; its spaces stand for any run of white
 * space. Immutable.
 */
public final class Phrases {
    /** What may follow the letters on the way here; a phrase may end here and go on as another. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean end;
    }

    private final Node root = new Node();

    private Phrases(Collection<String> phrases) {
        for (var phrase : phrases) {
            var node = root;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.next.computeIfAbsent(phrase.charAt(i), fresh -> new Node());
            }
            node.end = true;
        }
    }

    /** Makes one of {@code phrases}, which are composed and in lower case, none of them empty. */
    public static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases);
    }

    /** Whether one of them stands in {@code span} of {@code text}, a folded one, and ends at {@code from} or behind it. */
    public boolean endBehind(int from, String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (endBehind(from, text, at, span.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean endBehind(int from, String text, int start, int limit) {
        @Nullable Node node = root;
        int at = start;
        while (node != null && at < limit) {
            char letter = text.charAt(at);
            boolean white = Character.isWhitespace(letter);
            node = node.next.get(white ? ' ' : letter);
            at++;
            while (white && at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (node != null && node.end && at >= from) {
                return true;
            }
        }
        return false;
    }
}
