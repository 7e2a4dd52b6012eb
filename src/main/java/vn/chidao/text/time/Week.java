package vn.chidao.text.time;

import java.time.LocalDate;

/**
 * The days that a digest covers (tuần), mostly Monday to Sunday, as its title says.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record Week(LocalDate from, LocalDate to) implements Comparable<Week> {
    public Week {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("week ends before it begins: " + from + ".." + to);
        }
    }

    /** Whether {@code day} lies in this week. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Orders by the first day, then by the last. */
    @Override
    public int compareTo(Week other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
