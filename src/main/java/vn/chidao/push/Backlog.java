package vn.chidao.push;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.library.Weeks;
import vn.chidao.text.time.Week;

/**
 * The weeks that have a digest and were never pushed. A week is known by its first day: one whose last day was corrected
 * is no other.
 *
 * @param due those that the next push sends, the oldest first
 * @param late those older than one that was pushed, the oldest first; they go out only when an admin says so
 * @param ahead those too far ahead of today to be true, the oldest first: a mistyped year must neither go out by itself nor
 *     make real weeks late
 */
public record Backlog(List<Week> due, List<Week> late, List<Week> ahead) {
    public Backlog {
        due = List.copyOf(due);
        late = List.copyOf(late);
        ahead = List.copyOf(ahead);
    }

    /**
     * Sorts out {@code digests} by the weeks {@code pushed}, as it is {@code today}. Where nothing ever was only the newest is due: who loads an
     * archive for the first time must not flood everyone with it.
     */
    public static Backlog of(Collection<Week> digests, Collection<Week> pushed, LocalDate today) {
        var starts = pushed.stream().map(Week::from).collect(Collectors.toSet());
        var never = digests.stream()
                .filter(week -> !starts.contains(week.from()))
                .sorted()
                .collect(Collectors.partitioningBy(week -> Weeks.isAhead(week, today)));
        var real = never.getOrDefault(false, List.of());
        int late = pushed.stream()
                .filter(week -> !Weeks.isAhead(week, today))
                .max(Comparator.naturalOrder())
                .map(latest -> before(real, latest))
                .orElse(Math.max(0, real.size() - 1));
        return new Backlog(real.subList(late, real.size()), real.subList(0, late), never.getOrDefault(true, List.of()));
    }

    private static int before(List<Week> weeks, Week latest) {
        return Math.toIntExact(weeks.stream()
                .filter(week -> week.from().isBefore(latest.from()))
                .count());
    }
}
