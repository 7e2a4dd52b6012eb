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
 * @param members of a group («các sở, ban, ngành»), the words that the names of its members begin with; empty for one agency
 */
public record Agency(
        String name,
        List<String> alias,
        List<String> shortNames,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String into,
        boolean dissolved,
        List<String> members) {
    public Agency {
        alias = List.copyOf(alias);
        shortNames = List.copyOf(shortNames);
        members = List.copyOf(members);
    }

    /** Whether this is a group that {@code other} belongs to. */
    public boolean isGroupOf(Agency other) {
        return members.stream().anyMatch(opening -> other.name.startsWith(opening + ' ') || other.name.equals(opening));
    }

    /** Returns all names that texts use for it, the canonical one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), alias.stream()).toList();
    }
}
