package vn.chidao.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.entry.StatusReports;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Deadline.Kind;
import vn.chidao.extract.fact.Target;
import vn.chidao.text.Span;

/**
 * Finds the targets (chỉ tiêu, mục tiêu) of a directive: the figures that it wants reached, so that afterwards one can count
 * whether they were. Targets are
 *
 * <ul>
 *   <li>figures of an announced target («mục tiêu», «phấn đấu», «đến năm 2030 …»), whatever they count;
 *   <li>shares and rates to be attained, moved or kept within («tỷ lệ … đạt trên 90%», «100% hộ ký cam kết»);
 *   <li>how much of its object a task brings about or hands out, and for how many («trồng 500 ha», «kiểm tra 73 cơ sở», «mở 78
 *       lớp cho 1.950 học viên»), with the figures that part it («trong đó …»);
 *   <li>minimums of doing and having («mỗi hộ dự trữ ít nhất 300 kg», «tiếp công dân ít nhất 02 buổi/tháng»);
 *   <li>money that is to come in or be disbursed as a target («thu nội địa 2.900 tỷ đồng»).
 * </ul>
 *
 * None are: how things stand, were or may become, and harm done; budgets, costs, rates of support, prices and how a cost is
 * shared; who and what is put in for a task (staff, teams, posts, vehicles) and where it is done; the size, shape or capacity of
 * a thing; norms and conditions of a rule; who is concerned or takes part; how long a thing takes, unless it is to become shorter;
 * how often, unless at least so often; how a text is laid out; names.
 */
public final class TargetExtractor {
    /** How far into a clause the time may stand that opens it: «Giai đoạn 1 từ …». */
    private static final int OPENING = 18;

    private static final Set<Kind> LIMITS = Set.of(Kind.DEADLINE, Kind.PERIOD);
    private static final Set<Kind> EVENT = Set.of(Kind.EVENT);

    /** Returns the targets of {@code entry}, in order; {@code times} are those that the directive sets. */
    public List<Target> extract(EntryText entry, List<Deadline> times) {
        var targets = new ArrayList<Target>();
        for (var paragraph : entry.body()) {
            for (var sentence : entry.sentences(paragraph)) {
                var quantities = Quantities.find(entry.clean(), sentence);
                if (!quantities.isEmpty() && !isReport(entry, sentence, times)) {
                    targetQuantities(entry, sentence, quantities, times)
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
        return StatusReports.tellsStatus(entry, sentence) && !isOpenedBy(LIMITS, entry, sentence.start(), times);
    }

    private static List<Quantity> targetQuantities(
            EntryText entry, Span sentence, List<Quantity> quantities, List<Deadline> times) {
        var targets = new ArrayList<Quantity>();
        for (var quantity : quantities) {
            boolean more = !targets.isEmpty() && TargetRules.goesOn(entry, targets.getLast(), quantity);
            var clause = entry.clause(quantity.span(), sentence, ";");
            boolean timed = isOpenedBy(LIMITS, entry, clause.start(), times);
            if ((timed || !StatusReports.tellsStatus(entry, clause))
                    && !StatusReports.reaches(entry, sentence, quantity.span())
                    && !MentionedFigures.isOnlyMentioned(entry, sentence, quantity)
                    && (more || TargetRules.isTarget(entry, sentence, quantity, timed))) {
                targets.add(quantity);
            }
        }
        return targets;
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
}
