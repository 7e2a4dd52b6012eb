package vn.chidao.extract;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.extract.agency.WordLists;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * Finds the figures that a directive wants reached: those of its aims and those that its tasks bring about («hoàn thành 500
 * căn»). What already is, who is concerned, how a thing is described or numbered, what it costs and how long it takes are none.
 */
final class TargetExtractor {
    private static final WordLists CUES = WordLists.beside(TargetExtractor.class, "aims.toml");
    private static final int LOOK = 60;
    /** The sentence tells how things stand. */
    private static final MarkedPattern STATUS = MarkedPattern.of(
            "^(hiện|hiện nay|hiện tại|đến nay|trước tình hình|thời gian qua|vừa qua|qua |từ đầu|từ tháng|từ cuối|sau |(tính )?đến (hết )?(ngày|tháng) [\\d/ năm]+|hết tháng|lũy kế|\\p{L}+ tháng đầu năm)"
                    + "[^;.]{0,160}(?<!\\p{L})(đã|hiện|còn|mới|xảy ra|đạt|giải ngân|thiếu|có|bị)(?!\\p{L})");
    /** The words up to the figure tell what was, is or may happen. */
    private static final MarkedPattern WAS = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("was") + ")(?!\\p{L})");
    /** What stands right before a number that only names something. */
    private static final MarkedPattern NAMED = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("named") + ") $");
    /** A number that may name something, as years, roads and phases do. */
    private static final MarkedPattern SHORT = MarkedPattern.of("^\\d{1,4}(\\s?[-–]\\s?\\d{1,4})?$");
    /** How the thing is described, not what is wanted of it; sharing out. */
    private static final MarkedPattern DESCRIBED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("described") + ")( phổ biến| khoảng| bình quân| theo)? $");

    private static final MarkedPattern PART_OF = MarkedPattern.of("(?<!\\p{L})(thuộc|của|trong số) $");
    /** «từ 18 tuổi trở lên», «quá 03 ngày», «vượt 800 xe»: a condition, not an aim. */
    private static final MarkedPattern CONDITION =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("condition") + ")( [\\p{L}\\s]{0,15})?$");
    /** Counts of how a text or a course is laid out. */
    private static final MarkedPattern LAID_OUT = MarkedPattern.of("^(" + CUES.any("laid_out") + ")(?!\\p{L})");

    private static final MarkedPattern WITHIN = MarkedPattern.of(
            "(?<!\\p{L})(rút|rút ngắn|giảm|xuống|thời lượng|thời gian làm việc|khống chế|cách ly|đủ dùng)(?!\\p{L})");
    private static final MarkedPattern QUOTED = MarkedPattern.of("[“«][^”»]*$|\"$");

    /** Returns the targets of {@code entry}, in order. */
    List<Target> extract(EntryText entry) {
        var targets = new ArrayList<Target>();
        for (var paragraph : entry.body()) {
            for (var sentence : entry.sentences(paragraph)) {
                var quantities = Quantities.find(entry.clean(), sentence);
                if (!quantities.isEmpty() && !entry.finds(STATUS, sentence)) {
                    aims(entry, sentence, quantities).forEach(quantity -> add(entry, sentence, quantity, targets));
                }
            }
        }
        return targets;
    }

    private static List<Quantity> aims(EntryText entry, Span sentence, List<Quantity> quantities) {
        var aims = new ArrayList<Quantity>();
        for (var quantity : quantities) {
            boolean more = !aims.isEmpty() && Aims.goesOn(entry, aims.getLast(), quantity);
            if (!isTold(entry, sentence, quantity) && (more || Aims.isOne(entry, sentence, quantity))) {
                aims.add(quantity);
            }
        }
        return aims;
    }

    private static void add(EntryText entry, Span sentence, Quantity quantity, List<Target> targets) {
        var clause = entry.clause(quantity.span(), sentence, ";:,");
        entry.words(quantity.span())
                .ifPresent(value -> entry.words(clause).ifPresent(words -> targets.add(new Target(value, words))));
    }

    /** Whether the figure only tells what is, was, may be or is called so. */
    private static boolean isTold(EntryText entry, Span sentence, Quantity quantity) {
        int at = quantity.span().start();
        var clause = new Span(entry.clause(quantity.span(), sentence, ";").start(), at);
        var near = new Span(
                Math.max(
                        at - LOOK,
                        entry.clause(quantity.span(), sentence, ";:,(").start()),
                at);
        var beforeFigure = new Span(near.start(), quantity.figure().start());
        if (entry.finds(WAS, near)
                || entry.finds(SHORT, quantity.figure()) && entry.finds(NAMED, beforeFigure)
                || entry.finds(CONDITION, beforeFigure)
                || entry.finds(QUOTED, clause)) {
            return true;
        }
        return switch (quantity.unit()) {
            case SHARE, MONEY -> false;
            case TIME -> !entry.finds(WITHIN, near);
            case MEASURE -> entry.finds(DESCRIBED, near);
            case COUNT -> entry.finds(DESCRIBED, near) || entry.finds(PART_OF, near) || laidOut(entry, quantity);
        };
    }

    private static boolean laidOut(EntryText entry, Quantity quantity) {
        var counted = new Span(quantity.figure().end(), quantity.span().end());
        return entry.words(counted).isEmpty()
                || entry.finds(LAID_OUT, new Span(counted.start() + 1, Math.max(counted.start() + 1, counted.end())));
    }
}
