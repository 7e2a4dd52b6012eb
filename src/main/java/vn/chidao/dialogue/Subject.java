package vn.chidao.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.query.Query;

/**
 * What a conversation is about: the last answer's query and the directives it cited.
 *
 * @param query the last query that was answered
 * @param cited the ids of the directives that its answer cited, in order
 * @param offered the ids of the last several that were named side by side: «cái thứ hai» is one of them
 */
public record Subject(Query query, List<String> cited, List<String> offered) {
    public Subject {
        cited = List.copyOf(cited);
        offered = List.copyOf(offered);
    }

    /** A subject without a past. */
    public Subject(Query query, List<String> cited) {
        this(query, cited, cited);
    }

    /** Returns what a conversation that was about {@code before} is about now; a single directive leaves the list open. */
    static Subject after(@Nullable Subject before, Query query, List<String> cited) {
        return cited.size() > 1 || before == null || !before.offered().containsAll(cited)
                ? new Subject(query, cited)
                : new Subject(query, cited, before.offered());
    }

    /** Returns the same with {@code ids} named side by side: after several answers each may be pointed at. */
    Subject offering(List<String> ids) {
        return new Subject(query, cited, ids);
    }

    /** The id of the directive in the middle of the conversation: the first cited, null when a list left it open. */
    @Nullable
    String main() {
        return cited.size() == 1 ? cited.getFirst() : null;
    }
}
