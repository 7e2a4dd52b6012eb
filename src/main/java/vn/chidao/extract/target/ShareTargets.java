package vn.chidao.extract.target;

import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * Tells shares and rates that are to be attained, moved or kept within («tỷ lệ … đạt trên 90%», «rút ngắn 40% thời gian») from
 * those that say whose money pays what or compare what is with what was.
 */
final class ShareTargets {
    private static final WordLists CUES = WordLists.beside(ShareTargets.class, "targets.toml");
    private static final MarkedPattern MEASURED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("measured") + ")(?!\\p{L})");
    /** Whose money pays what share, and how dear a thing is. */
    private static final MarkedPattern SHARED = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("shared") + ")(?!\\p{L})");

    private static final MarkedPattern WHOLE = MarkedPattern.of("^100 ?%");
    /** «100% ao, hồ được cắm biển; 80% lớp học có quạt»: a list of shares. */
    private static final MarkedPattern NEXT_SHARE = MarkedPattern.of("^[^;:.]{0,90}; $");

    private static final MarkedPattern LEAST = MarkedPattern.of("(?<!\\p{L})(ít nhất|tối thiểu|không dưới)(?!\\p{L})");
    /** «…, tăng 12% so với năm trước» compares what is said before. */
    private static final MarkedPattern MOVED = MarkedPattern.of("^[\\s,(]*(tăng|giảm) (thêm )?$");

    private static final MarkedPattern COMPARES = MarkedPattern.of("^[^;,.]{0,20} so với(?!\\p{L})");

    private ShareTargets() {}

    /** Whether the share {@code quantity} is to be reached; {@code clause} holds the words up to it. */
    static boolean isTarget(EntryText entry, Span sentence, Span clause, Quantity quantity) {
        if (!quantity.bounded() && isComparison(entry, sentence, clause, quantity)) {
            return false;
        }
        boolean measured = entry.finds(MEASURED, clause) || entry.finds(MEASURED, head(entry, sentence, clause));
        if (!measured && entry.finds(SHARED, clause)) {
            return false;
        }
        return measured
                || quantity.bounded()
                || entry.finds(WHOLE, quantity.span())
                || entry.finds(TargetRules.BROUGHT_ABOUT, clause);
    }

    /** «…, tăng 12% so với năm trước», unless what is compared is itself to come to so much at least. */
    private static boolean isComparison(EntryText entry, Span sentence, Span clause, Quantity quantity) {
        var whole = entry.clause(quantity.span(), sentence, ";");
        return entry.finds(MOVED, clause)
                && entry.finds(COMPARES, new Span(quantity.span().end(), sentence.end()))
                && !entry.finds(LEAST, new Span(whole.start(), clause.start()));
    }

    /** What stands before the colon that {@code clause} follows: «Giảm tỷ lệ suy dinh dưỡng: thể nhẹ cân 0,6%/năm». */
    private static Span head(EntryText entry, Span sentence, Span clause) {
        int colon = clause.start() - 1;
        boolean follows = colon > sentence.start() && entry.clean().charAt(colon) == ':';
        var end = new Span(clause.start(), clause.start());
        return follows
                ? new Span(entry.clause(new Span(colon, colon), sentence, ";").start(), colon)
                : end;
    }

    /** Whether {@code quantity} is the next of a list of shares that {@code target} belongs to. */
    static boolean goOn(EntryText entry, Quantity target, Quantity quantity, Span between) {
        return target.unit() == Quantity.Unit.SHARE
                && quantity.unit() == Quantity.Unit.SHARE
                && entry.finds(NEXT_SHARE, between);
    }
}
