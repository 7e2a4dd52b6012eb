package vn.chidao.extract.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit, period, recurring duty or event that a directive sets. The document's own date is never one.
 *
 * @param from the first day; null when open or not given as a day
 * @param to the last day allowed, inclusive; null when open or not given as a day
 * @param kind what kind of time it is
 * @param label the name of the phase it belongs to («Đợt 01»), null when it has none
 * @param words the words that set it
 */
public record Deadline(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Kind kind,
        @Nullable String label,
        Quote words) {
    /** Kinds of time that a directive can set. */
    public enum Kind {
        /** Something must be done by then. */
        DEADLINE,
        /** Something goes on between two days. */
        PERIOD,
        /** A duty that comes back. */
        RECURRING,
        /** Something happens then. */
        EVENT
    }
}
