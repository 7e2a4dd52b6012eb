package vn.chidao.extract.entry;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.text.Span;

/** The pieces of a directive's text that can stand as an answer: its sentences, long ones cut at semicolons. */
public final class Clauses {
    /** A sentence longer than this is more than an official wants to read in answer to one question. */
    private static final int LONG = 160;

    private Clauses() {}

    /**
     * A piece of text.
     *
     * @param words its words
     * @param sentence the whole sentence that it belongs to
     * @param paragraph the ordinal of its paragraph; 0 is the heading
     */
    public record Clause(Quote words, Quote sentence, int paragraph) {}

    /** Returns the clauses of {@code directive} below its heading, in order; the heading's when there is nothing else. */
    public static List<Clause> of(Directive directive) {
        var entry = new EntryText(directive.text());
        var clauses = new ArrayList<Clause>();
        int paragraph = 1;
        for (var span : entry.body()) {
            for (var sentence : entry.sentences(span)) {
                for (var piece : pieces(entry.clean(), sentence)) {
                    int ordinal = paragraph;
                    entry.words(piece)
                            .ifPresent(words -> entry.words(sentence)
                                    .ifPresent(whole -> clauses.add(new Clause(words, whole, ordinal))));
                }
            }
            paragraph++;
        }
        return clauses;
    }

    private static List<Span> pieces(String text, Span sentence) {
        if (sentence.length() <= LONG) {
            return List.of(sentence);
        }
        var pieces = new ArrayList<Span>();
        int start = sentence.start();
        for (int at = start; at < sentence.end(); at++) {
            if (text.charAt(at) == ';') {
                pieces.add(new Span(start, at));
                start = at + 1;
            }
        }
        pieces.add(new Span(start, sentence.end()));
        return pieces;
    }
}
