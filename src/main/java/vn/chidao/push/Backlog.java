package vn.chidao.push;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.text.time.Week;

/**
 * The weeks that have a digest and were never pushed. A week is known by its first day: one whose last day was corrected
 * is no other.
 *
 * @param due those that the next push sends, the oldest first
 * @param late those older than one that was pushed, the oldest first; they go out only when an admin says so
 */
public record Backlog(List<Week> due, List<Week> late) {
    public Backlog {
        due = List.copyOf(due);
        late = List.copyOf(late);
    }

    /**
     * Sorts out {@code digests} by the weeks {@code pushed}. Where nothing ever was only the newest is due: who loads an
     * archive for the first time must not flood everyone with it.
     */
    public static Backlog of(Collection<Week> digests, Collection<Week> pushed) {
        var starts = pushed.stream().map(Week::from).collect(Collectors.toSet());
        var never = digests.stream()
                .filter(week -> !starts.contains(week.from()))
                .sorted()
                .toList();
        int late = pushed.isEmpty() ? Math.max(0, never.size() - 1) : before(never, Collections.max(pushed));
        return new Backlog(never.subList(late, never.size()), never.subList(0, late));
    }

    private static int before(List<Week> weeks, Week latest) {
        return Math.toIntExact(weeks.stream()
                .filter(week -> week.from().isBefore(latest.from()))
                .count());
    }
}
