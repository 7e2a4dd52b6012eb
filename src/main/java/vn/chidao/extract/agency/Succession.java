package vn.chidao.extract.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one agency took over what another did.
 *
 * @param former the one that is no more
 * @param current the one that does its work today
 */
public record Succession(Agency former, Agency current) {
    /** Returns the day from which {@code current} stands in for {@code former}; null when configuration does not tell. */
    public @Nullable LocalDate from() {
        var until = former.until();
        var since = current.since();
        if (until == null) {
            return since;
        }
        var next = until.plusDays(1);
        return since != null && since.isAfter(next) ? since : next;
    }

    /** Whether {@code current} began with the merger, and is no older agency that took another in. */
    public boolean founded() {
        return current.since() != null;
    }
}
