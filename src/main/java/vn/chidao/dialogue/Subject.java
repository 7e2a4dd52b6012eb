package vn.chidao.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.Query;

/**
 * What a conversation is about: the last answer's query and the directives it cited.
 *
 * @param query the last query that was answered
 * @param cited the ids of the directives that its answer cited, in order
 */
public record Subject(Query query, List<String> cited) {
    public Subject {
        cited = List.copyOf(cited);
    }

    /** The id of the directive in the middle of the conversation: the first cited, null when a list left it open. */
    @Nullable
    String main() {
        return cited.size() == 1 ? cited.getFirst() : null;
    }
}
