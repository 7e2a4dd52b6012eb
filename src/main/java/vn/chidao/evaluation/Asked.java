package vn.chidao.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question of a question file, with what a right answer must be.
 *
 * @param id names it; «c01.2» is the second turn of conversation c01
 * @param kind what kind of answer is right
 * @param question the words, as an official would type them with all marks
 * @param numbers the document numbers that may be cited first, or, of a list, that must all be; {@link #UNNUMBERED} stands
 *     for a directive without a number
 * @param must patterns that the answer must show, all of them
 * @param mustNot what the answer must not show, null when anything else is allowed
 */
public record Asked(
        String id,
        Kind kind,
        String question,
        List<String> numbers,
        List<Pattern> must,
        @Nullable Pattern mustNot) {
    /** Stands among the numbers for a directive without one. */
    public static final String UNNUMBERED = "~";

    /** Kinds of right answers. */
    public enum Kind {
        /** A short direct answer from one directive. */
        FACT,
        /** Every directive that fits. */
        LIST,
        /** A refusal: no directive concerns the question. */
        NONE,
        /** The directive, and that it does not say. */
        SILENT
    }

    public Asked {
        numbers = List.copyOf(numbers);
        must = List.copyOf(must);
    }

    /** Returns the conversation that the question is a turn of; empty when it stands alone. */
    public String conversation() {
        int dot = id.indexOf('.');
        return dot < 0 ? "" : id.substring(0, dot);
    }
}
