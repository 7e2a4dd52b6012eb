package vn.chidao.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What came of one question typed in one way.
 *
 * @param variant how it was typed
 * @param asked the question and what is right
 * @param typed the words that were asked
 * @param given the answer
 * @param fault what is wrong with it, null when it is right
 */
public record Verdict(
        Variant variant,
        Asked asked,
        String typed,
        Given given,
        @Nullable String fault) {
    /** Whether the answer is right. */
    public boolean right() {
        return fault == null;
    }

    /** Whether an answer was given and its first citation is the wrong one: the worst that can happen to an official. */
    public boolean wrongFirst() {
        return given.answered() && !Judge.citesFirst(asked, given);
    }
}
