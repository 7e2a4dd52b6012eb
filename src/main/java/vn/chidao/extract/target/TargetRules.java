package vn.chidao.extract.target;

import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * Tells a figure that is to be reached from one that merely stands in a task: a target is announced («mục tiêu», «phấn đấu»),
 * measured («tỷ lệ … đạt», «giảm 10%») or is what a task brings about («trồng 500 ha», «hoàn thành 312 căn»). The means of a
 * task («lập 03 tổ»), sums of money and how a cost is shared are none.
 */
final class TargetRules {
    private static final WordLists CUES = WordLists.beside(TargetRules.class, "targets.toml");
    private static final int LOOK = 60;
    private static final int NEAR = 28;

    private static final MarkedPattern ANNOUNCED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("announced") + ")(?!\\p{L})");
    private static final MarkedPattern EARNED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("earned") + ")(?!\\p{L})(?! trên$)");
    /** What a rule fixes the size of is a norm, unless it is to come to that size. */
    private static final MarkedPattern NORMED = MarkedPattern.of(
            "(?<!\\p{L})(" + CUES.any("normed") + ")(?![^;:,]*(?<!\\p{L})(đạt|lên|thêm|mới))( [\\p{L}\\s]{1,25})? $");

    private static final String DONE = CUES.any("done");
    /** The words up to a figure tell of a task that brings it about. */
    static final MarkedPattern BROUGHT_ABOUT =
            MarkedPattern.of("(?<!\\p{L})(" + DONE + ")(?!\\p{L})[^;,:.()]{0," + NEAR + "}$");
    /** The last words before the figure say that it is a means, a place or a part. */
    private static final MarkedPattern MEANS =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("means") + ")( thêm| các)? $");

    private static final MarkedPattern AT_LEAST = MarkedPattern.of("^(ít nhất|tối thiểu|không dưới|trên)(?!\\p{L})");
    private static final MarkedPattern AREA_OR_WEIGHT = MarkedPattern.of("\\d ?(ha|héc ta|tấn)(?!\\p{L})");
    /** How many there may be at most is a rule to keep, not a target. */
    private static final MarkedPattern AT_MOST =
            MarkedPattern.of("^(tối đa|nhiều nhất|không quá|không vượt quá|dưới)(?!\\p{L})");

    private static final MarkedPattern LIMITED =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("least") + "|" + DONE + ")(?!\\p{L})[^;:.()]{0," + LOOK + "}$");
    /** «mở lớp văn bằng hai cho 120 giáo viên»: for how many it is done. */
    private static final MarkedPattern DONE_FOR =
            MarkedPattern.of("(?<!\\p{L})(" + DONE + ")(?!\\p{L})[^;:.]{0," + LOOK + "} (cho|đối với) $");
    /** «nâng … từ 350 lên 500 học viên», «mở rộng … lên 2.500 giường». */
    private static final MarkedPattern MOVED_TO = MarkedPattern.of(
            "(?<!\\p{L})(nâng|tăng|mở rộng|giảm|sắp xếp|rút|từ \\d+)(?!\\p{L})[^;:.]*(lên|xuống( còn)?|còn|thành) $");

    /** «hàng hóa qua cảng đạt 18 triệu tấn». */
    private static final MarkedPattern ATTAINED = MarkedPattern.of("(?<!\\p{L})(?<!chỉ\\s)đạt( bình quân)? $");

    private static final MarkedPattern DOWN_TO = MarkedPattern.of("(?<!\\p{L})(xuống( còn)?|không quá|còn) $");

    /** «trồng 9.500 ha rừng, trong đó 1.200 ha hồi, 800 ha quế». */
    private static final MarkedPattern OF_WHICH =
            MarkedPattern.of("^[^;:.]{0,50}(, ((trong đó|gồm|bao gồm)( có)? )?| và )$");
    /** «cao nhất trong 03 xã», «thấp hơn cùng kỳ»: what is so already. */
    private static final MarkedPattern COMPARED = MarkedPattern.of("^[^;.,]{0,25}, (cao|thấp) (nhất|hơn)(?!\\p{L})");

    private TargetRules() {}

    /**
     * Whether {@code quantity}, which {@code sentence} does not tell of as a fact, is to be reached; {@code timed} when a time
     * that the directive sets opens its clause.
     */
    static boolean isTarget(EntryText entry, Span sentence, Quantity quantity, boolean timed) {
        int at = quantity.span().start();
        if (quantity.unit() != Quantity.Unit.TIME
                && (timed && quantity.unit() != Quantity.Unit.MONEY
                        || entry.finds(ANNOUNCED, new Span(speaker(entry, sentence, at), at)))) {
            return true;
        }
        if (entry.finds(COMPARED, new Span(quantity.span().end(), sentence.end()))) {
            return false;
        }
        var clause = new Span(entry.clause(quantity.span(), sentence, ";:,").start(), at);
        return switch (quantity.unit()) {
            case SHARE -> ShareTargets.isTarget(entry, sentence, clause, quantity);
            case MONEY -> entry.finds(EARNED, clause);
            case TIME -> entry.finds(DOWN_TO, clause);
            case MEASURE, COUNT -> isAmountAimedAt(entry, clause, quantity);
        };
    }

    private static boolean isAmountAimedAt(EntryText entry, Span clause, Quantity quantity) {
        if (quantity.unit() == Quantity.Unit.MEASURE && entry.finds(NORMED, clause)) {
            return false;
        }
        if (entry.finds(AT_MOST, quantity.span())) {
            return entry.finds(DOWN_TO, clause);
        }
        if (entry.finds(ATTAINED, clause)) {
            return true;
        }
        return entry.finds(AT_LEAST, quantity.span())
                ? entry.finds(LIMITED, clause) || comesToAmount(entry, quantity)
                : entry.finds(DONE_FOR, clause)
                        || entry.finds(MOVED_TO, clause)
                        || entry.finds(BROUGHT_ABOUT, clause) && !entry.finds(MEANS, clause);
    }

    /** «mời ít nhất 150 gian hàng», «ít nhất 800 ha»: an amount to come to, where «ít nhất 80 m2» is the size of each. */
    private static boolean comesToAmount(EntryText entry, Quantity quantity) {
        return quantity.unit() == Quantity.Unit.COUNT || entry.finds(AREA_OR_WEIGHT, quantity.span());
    }

    /** Whether {@code quantity} only parts or goes on with {@code target}, the one before it. */
    static boolean goesOn(EntryText entry, Quantity target, Quantity quantity) {
        int from = target.span().end();
        int to = quantity.span().start();
        var between = new Span(from, to);
        return ShareTargets.goOn(entry, target, quantity, between)
                || (target.unit() == quantity.unit() || isAmount(target) && isAmount(quantity))
                        && target.unit() != Quantity.Unit.TIME
                        && entry.finds(OF_WHICH, between);
    }

    private static boolean isAmount(Quantity quantity) {
        return quantity.unit() == Quantity.Unit.COUNT || quantity.unit() == Quantity.Unit.MEASURE;
    }

    /** Where the words about one agency begin: a semicolon before a capital hands over to the next. */
    private static int speaker(EntryText entry, Span sentence, int at) {
        var text = entry.clean();
        for (int stop = at - 1; stop > sentence.start(); stop--) {
            if (text.charAt(stop) == ';' && stop + 2 < at && Character.isUpperCase(text.charAt(stop + 2))) {
                return stop + 1;
            }
        }
        return sentence.start();
    }
}
