package vn.chidao.extract.target;

import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * Tells the figures that a directive only speaks of from those that it may want reached: what was, is or may be, harm, names,
 * descriptions, conditions, prices, how often and how long, who and what is put in, how a text is laid out.
 */
final class MentionedFigures {
    private static final WordLists CUES = WordLists.beside(MentionedFigures.class, "targets.toml");
    private static final int LOOK = 60;
    /** The words up to the figure tell what was, is or may happen. */
    private static final MarkedPattern WAS = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("was") + ")(?!\\p{L})");

    private static final MarkedPattern CONCERNED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("concerned") + ")(?!\\p{L})");
    /** «từ 81% trở lên được cộng», «trên 10% thì trình»: a condition by what comes of it. */
    private static final MarkedPattern ENTAILS =
            MarkedPattern.of("^ (được (hỗ trợ|cộng|hưởng|giảm|miễn|xét|thưởng|hợp đồng)|thì|bị|phải)(?!\\p{L})");
    /** The words behind the figure tell what harm was done. */
    private static final MarkedPattern HARMED =
            MarkedPattern.of("^[^;:,.]{0,30}(?<!\\p{L})(" + CUES.any("harmed") + ")(?!\\p{L})");
    /** What stands right before a number that only names something. */
    private static final MarkedPattern NAMED = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("named") + ") $");
    /** A number that may name something, as years, roads and phases do. */
    private static final MarkedPattern SHORT = MarkedPattern.of("^\\d{1,4}(\\s?[-–]\\s?\\d{1,4})?$");
    /** How the thing is described, not what is wanted of it; sharing out. */
    private static final MarkedPattern DESCRIBED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("described") + ")( phổ biến| khoảng| bình quân| theo)? $");

    private static final MarkedPattern PART_OF = MarkedPattern.of("(?<!\\p{L})(thuộc|của|trong số) $");
    /** «từ 18 tuổi trở lên», «quá 03 ngày», «vượt 800 xe»: a condition, not a target. */
    private static final MarkedPattern CONDITION = MarkedPattern.of(
            "(?<!\\p{L})(nếu [\\p{L}\\s]{0,40}|(" + CUES.any("condition") + ")( [\\p{L}\\s]{0,15})?)$");
    /** Counts of how a text or a course is laid out. */
    private static final MarkedPattern LAID_OUT = MarkedPattern.of("^(" + CUES.any("laid_out") + ")(?!\\p{L})");
    /** Who or what is put in to do a task, unless it is what the task builds up. */
    private static final MarkedPattern PUT_IN = MarkedPattern.of("^(" + CUES.any("put_in") + ")(?!\\p{L})");

    private static final MarkedPattern BUILT_UP =
            MarkedPattern.of("(?<!\\p{L})(củng cố|xây dựng|kiện toàn)( [\\p{L}]+){0,2} $");
    /** «giảm 50% giá vé». */
    private static final MarkedPattern PRICED =
            MarkedPattern.of("^ (" + CUES.any("priced") + ")(?!\\p{L})|^[^;:,.]{0,20} giá( vé| bìa| bán)?(?!\\p{L})");

    /** «giảm giá phòng 15 - 20%». */
    private static final MarkedPattern PRICE_IS =
            MarkedPattern.of("(?<!\\p{L})giảm (" + CUES.any("priced") + ")(?! thành)( \\p{L}+){0,2} $");
    /** «02 lần/ngày», «2 buổi/ngày». */
    private static final MarkedPattern PACE = MarkedPattern.of("^(" + CUES.any("paces") + ")(?!\\p{L})");
    /** «tại 4 huyện» tells where. */
    private static final MarkedPattern PLACE = MarkedPattern.of("(?<!\\p{L})(tại|ở|trên địa bàn) $");

    private static final MarkedPattern UNIT =
            MarkedPattern.of("^(tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|thôn|bản|ấp)(?!\\p{L})");

    private static final MarkedPattern WITHIN = MarkedPattern.of(
            "(?<!\\p{L})(rút|rút ngắn|giảm|xuống|thời lượng|thời gian làm việc|khống chế|cách ly|đủ dùng)(?!\\p{L})");
    private static final MarkedPattern QUOTED = MarkedPattern.of("[“«][^”»]*$|\"$");

    private MentionedFigures() {}

    /** Whether the figure only tells what is, was, may be or is called so. */
    static boolean isOnlyMentioned(EntryText entry, Span sentence, Quantity quantity) {
        int at = quantity.span().start();
        var clause = entry.clause(quantity.span(), sentence, ";");
        var led = new Span(clause.start(), at);
        var near = new Span(
                Math.max(
                        at - LOOK,
                        entry.clause(quantity.span(), sentence, ";:,(").start()),
                at);
        var behind = new Span(quantity.span().end(), Math.max(quantity.span().end(), clause.end()));
        var beforeFigure = new Span(near.start(), quantity.figure().start());
        if (entry.finds(WAS, near)
                || entry.finds(CONCERNED, near)
                || quantity.bounded() && entry.finds(ENTAILS, behind)
                || quantity.unit() != Quantity.Unit.SHARE
                        && entry.finds(SHORT, quantity.figure())
                        && entry.finds(NAMED, beforeFigure)
                || entry.finds(CONDITION, beforeFigure)
                || entry.finds(QUOTED, led)
                || !quantity.bounded() && entry.finds(PACE, counted(quantity))) {
            return true;
        }
        return switch (quantity.unit()) {
            case MONEY -> false;
            case SHARE -> entry.finds(PRICED, behind) || entry.finds(PRICE_IS, near);
            case TIME -> !entry.finds(WITHIN, near);
            case MEASURE -> entry.finds(DESCRIBED, near) || entry.finds(HARMED, behind);
            case COUNT ->
                entry.finds(DESCRIBED, near)
                        || entry.finds(PART_OF, near)
                        || entry.finds(HARMED, new Span(quantity.figure().end(), behind.end()))
                        || entry.finds(HARMED, behind)
                        || isLaidOut(entry, quantity)
                        || !quantity.bounded() && entry.finds(PLACE, near) && entry.finds(UNIT, counted(quantity))
                        || isPutIn(entry, quantity) && !entry.finds(BUILT_UP, near);
        };
    }

    private static boolean isLaidOut(EntryText entry, Quantity quantity) {
        return entry.words(new Span(quantity.figure().end(), quantity.span().end()))
                        .isEmpty()
                || entry.finds(LAID_OUT, counted(quantity));
    }

    private static boolean isPutIn(EntryText entry, Quantity quantity) {
        return entry.finds(PUT_IN, counted(quantity));
    }

    /** The noun behind the figure. */
    private static Span counted(Quantity quantity) {
        int start = quantity.figure().end() + 1;
        return new Span(start, Math.max(start, quantity.span().end()));
    }
}
