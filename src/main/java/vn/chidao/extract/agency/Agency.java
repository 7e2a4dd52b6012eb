package vn.chidao.extract.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency (cơ quan) as configuration describes it.
 *
 * @param name the canonical name
 * @param alias other names that texts use
 * @param shortNames what people type
 * @param since its first day, null when always there
 * @param until its last day, null when still there
 * @param into the name of its successor, null when it has none
 * @param dissolved whether it was wound up, its work going to its successor, and not merged into it (cấp huyện from 1 July
 *     2025)
 */
public record Agency(
        String name,
        List<String> alias,
        List<String> shortNames,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String into,
        boolean dissolved) {
    public Agency {
        alias = List.copyOf(alias);
        shortNames = List.copyOf(shortNames);
    }

    /** Returns all names that texts use for it, the canonical one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), alias.stream()).toList();
    }
}
