package vn.chidao.extract.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.extract.fact.Role;
import vn.chidao.text.Span;

/**
 * The pieces of a directive's text that can stand as an answer: its sentences, long ones cut at semicolons and where another
 * agency's task begins behind a comma («Sở A rà soát …, còn Sở B bố trí …»).
 */
public final class Clauses {
    /** A sentence longer than this is more than an official wants to read in answer to one question. */
    private static final int LONG = 160;

    /** More than what leads from one task to the next. */
    private static final int FARTHEST = 30;

    /** The words by which another agency takes over behind a comma, as alternatives of an expression. */
    public static final String TAKING_OVER = "còn|trong khi(?: đó,?)?|đồng thời";

    /** What leads from one agency's task to the next one's; «riêng» belongs to the latter. */
    private static final Pattern TURN = Pattern.compile("(?s).*(,\\s+(?:(?:" + TAKING_OVER + ")\\s+)?)(?:riêng\\s+)?");

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
        var turns = turns(directive);
        var clauses = new ArrayList<Clause>();
        int paragraph = 1;
        for (var span : entry.body()) {
            for (var sentence : entry.sentences(span)) {
                for (var piece : pieces(entry.clean(), sentence)) {
                    int ordinal = paragraph;
                    entry.words(piece)
                            .ifPresent(words -> entry.words(sentence)
                                    .ifPresent(whole -> cut(words, whole, turns)
                                            .forEach(part -> clauses.add(new Clause(part, whole, ordinal)))));
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

    /**
     * Where one agency's task ends and the next one's begins.
     *
     * @param former where the former agency is named
     * @param words what leads from one to the other
     */
    private record Turn(int former, Span words) {}

    private static List<Turn> turns(Directive directive) {
        var turns = new ArrayList<Turn>();
        @Nullable AgencyTask former = null;
        for (var task : byPlace(directive)) {
            int start = task.mention().start();
            if (former != null && start >= former.task().span().end()) {
                var turn = TURN.matcher(directive.text())
                        .region(Math.max(former.task().span().end(), start - FARTHEST), start);
                if (turn.matches()) {
                    turns.add(new Turn(former.mention().start(), new Span(turn.start(1), turn.end(1))));
                }
            }
            former = task;
        }
        return turns;
    }

    /** The tasks of those who lead, in the order in which the text names them. */
    private static List<AgencyTask> byPlace(Directive directive) {
        return directive.agencies().stream()
                .filter(task -> task.role() == Role.LEAD)
                .sorted(Comparator.comparingInt(task -> task.mention().start()))
                .toList();
    }

    private static List<Quote> cut(Quote words, Quote sentence, List<Turn> turns) {
        if (sentence.text().length() <= LONG) {
            return List.of(words);
        }
        var parts = new ArrayList<Quote>();
        var rest = words;
        for (var turn : turns) {
            if (turn.former() >= rest.start()
                    && turn.words().end() < rest.span().end()) {
                int at = turn.words().start() - rest.start();
                parts.add(new Quote(rest.start(), rest.text().substring(0, at)));
                rest = new Quote(
                        turn.words().end(),
                        rest.text().substring(at + turn.words().length()));
            }
        }
        parts.add(rest);
        return parts;
    }
}
