package vn.chidao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chidao.extract.Deadline.Kind;
import vn.chidao.extract.agency.WordLists;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * Finds the targets (chỉ tiêu, mục tiêu) of a directive: the figures that it wants reached, so that afterwards one can count
 * whether they were. Targets are
 *
 * <ul>
 *   <li>figures of an announced aim («mục tiêu», «phấn đấu», «đến năm 2030 …»), whatever they count;
 *   <li>shares and rates to be attained, moved or kept within («tỷ lệ … đạt trên 90%», «100% hộ ký cam kết»);
 *   <li>how much of its object a task brings about or hands out, and for how many («trồng 500 ha», «kiểm tra 73 cơ sở», «mở 78
 *       lớp cho 1.950 học viên»), with the figures that part it («trong đó …»);
 *   <li>minimums of doing and having («mỗi hộ dự trữ ít nhất 300 kg», «tiếp công dân ít nhất 02 buổi/tháng»);
 *   <li>money that is to come in or be disbursed as an aim («thu nội địa 2.900 tỷ đồng»).
 * </ul>
 *
 * None are: how things stand, were or may become, and harm done; budgets, costs, rates of support, prices and how a cost is
 * shared; who and what is put in for a task (staff, teams, posts, vehicles) and where it is done; the size, shape or capacity of
 * a thing; norms and conditions of a rule; who is concerned or takes part; how long a thing takes, unless it is to become shorter;
 * how often, unless at least so often; how a text is laid out; names.
 */
final class TargetExtractor {
    private static final WordLists CUES = WordLists.beside(TargetExtractor.class, "aims.toml");
    private static final int LOOK = 60;
    /** How far into a clause the time may stand that opens it: «Giai đoạn 1 từ …». */
    private static final int OPENING = 18;

    private static final Set<Kind> LIMITS = Set.of(Kind.DEADLINE, Kind.PERIOD);
    private static final Set<Kind> EVENT = Set.of(Kind.EVENT);
    /** The sentence tells how things stand. */
    private static final MarkedPattern STATUS = MarkedPattern.of(
            "^(hiện|hiện nay|hiện tại|đến nay|trước tình hình|thời gian qua|vừa qua|qua |từ đầu|từ tháng|từ cuối|sau |(tính )?đến (hết )?(ngày|tháng) [\\d/ năm]+|hết tháng|lũy kế|\\p{L}+ tháng đầu năm)"
                    + "[^;.]{0,160}(?<!\\p{L})(đã|hiện|còn|mới|xảy ra|đạt|giải ngân|thiếu|có|bị)(?!\\p{L})");
    /** The words up to the figure tell what was, is or may happen. */
    private static final MarkedPattern WAS = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("was") + ")(?!\\p{L})");
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
    /** «từ 18 tuổi trở lên», «quá 03 ngày», «vượt 800 xe»: a condition, not an aim. */
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

    /** Returns the targets of {@code entry}, in order; {@code times} are those that the directive sets. */
    List<Target> extract(EntryText entry, List<Deadline> times) {
        var targets = new ArrayList<Target>();
        for (var paragraph : entry.body()) {
            for (var sentence : entry.sentences(paragraph)) {
                var quantities = Quantities.find(entry.clean(), sentence);
                if (!quantities.isEmpty() && !isReport(entry, sentence, times)) {
                    aims(entry, sentence, quantities, times)
                            .forEach(quantity -> add(entry, sentence, quantity, targets));
                }
            }
        }
        return targets;
    }

    /** Whether {@code sentence} tells how things stand or, as the entry's first, what happened on a day. */
    private static boolean isReport(EntryText entry, Span sentence, List<Deadline> times) {
        if (sentence.equals(entry.opening()) && isOpenedBy(EVENT, entry, sentence.start(), times)) {
            return true;
        }
        return entry.finds(STATUS, sentence) && !isOpenedBy(LIMITS, entry, sentence.start(), times);
    }

    private static List<Quantity> aims(
            EntryText entry, Span sentence, List<Quantity> quantities, List<Deadline> times) {
        var aims = new ArrayList<Quantity>();
        for (var quantity : quantities) {
            boolean more = !aims.isEmpty() && Aims.goesOn(entry, aims.getLast(), quantity);
            boolean timed = isOpenedBy(
                    LIMITS, entry, entry.clause(quantity.span(), sentence, ";").start(), times);
            if (!isTold(entry, sentence, quantity) && (more || Aims.isOne(entry, sentence, quantity, timed))) {
                aims.add(quantity);
            }
        }
        return aims;
    }

    /** «Đến ngày 31/12/2025, trên 80% dân số có hồ sơ»: what a time ahead opens is still to be reached. */
    private static boolean isOpenedBy(Set<Kind> kinds, EntryText entry, int start, List<Deadline> times) {
        return entry.words(new Span(start, entry.clean().length())).stream()
                .anyMatch(words -> times.stream()
                        .filter(time -> time.to() != null && kinds.contains(time.kind()))
                        .mapToInt(time -> time.words().start() - words.start())
                        .anyMatch(into -> into >= 0 && into <= OPENING));
    }

    private static void add(EntryText entry, Span sentence, Quantity quantity, List<Target> targets) {
        var clause = entry.clause(quantity.span(), sentence, ";:,");
        entry.words(quantity.span())
                .ifPresent(value -> entry.words(clause).ifPresent(words -> targets.add(new Target(value, words))));
    }

    /** Whether the figure only tells what is, was, may be or is called so. */
    private static boolean isTold(EntryText entry, Span sentence, Quantity quantity) {
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
                || entry.finds(SHORT, quantity.figure()) && entry.finds(NAMED, beforeFigure)
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
