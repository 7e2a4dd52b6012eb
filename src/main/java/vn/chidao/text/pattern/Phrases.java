package vn.chidao.text.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;

/**
 * Phrases that are sought all at once: a tree of their letters is walked from each place of the text, where a regular
 * expression would try phrase after phrase. A phrase is found within longer words too; its spaces stand for any run of white
 * space. Immutable.
 */
public final class Phrases {
    private final Node root;

    private Phrases(Node root) {
        this.root = root;
    }

    /** Makes one of {@code phrases}, none of them empty; where they are sought, the text is folded as they are. */
    public static Phrases of(Collection<String> phrases) {
        return new Phrases(Node.of(List.copyOf(phrases), 0));
    }

    /** Whether one of them stands in {@code text}. */
    public boolean standIn(String text) {
        return endBehind(0, text, new Span(0, text.length()));
    }

    /** Whether one of them stands in {@code span} of {@code text} and ends at {@code from} or behind it. */
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
            node = node.after(white ? ' ' : letter);
            at++;
            while (white && at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (node != null && node.ends() && at >= from) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a phrase has got to.
     *
     * @param letters those that may come next
     * @param next where each of them leads
     * @param ends whether a phrase ends here; another may go on
     */
    private record Node(String letters, List<Node> next, boolean ends) {
        /** The tree of {@code phrases}, which share their first {@code depth} letters. */
        static Node of(List<String> phrases, int depth) {
            var byLetter = new TreeMap<Character, List<String>>();
            for (var phrase : phrases) {
                if (phrase.length() > depth) {
                    byLetter.computeIfAbsent(phrase.charAt(depth), letter -> new ArrayList<>())
                            .add(phrase);
                }
            }
            return new Node(
                    byLetter.keySet().stream().map(String::valueOf).collect(Collectors.joining()),
                    byLetter.values().stream().map(on -> of(on, depth + 1)).toList(),
                    phrases.stream().anyMatch(phrase -> phrase.length() == depth));
        }

        @Nullable
        Node after(char letter) {
            int place = letters.indexOf(letter);
            return place < 0 ? null : next.get(place);
        }
    }
}
