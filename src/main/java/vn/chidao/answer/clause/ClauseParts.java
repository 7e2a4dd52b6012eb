package vn.chidao.answer.clause;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The parts of a clause between semicolons: each may be about somebody or something else. */
public final class ClauseParts {
    private static final Pattern PAUSE = Pattern.compile("(?<=;)\\s+");

    private ClauseParts() {}

    /** Returns the parts of {@code clause}, in order; itself when there is one. */
    public static List<String> of(String clause) {
        return List.of(PAUSE.split(clause));
    }

    /**
     * Returns {@code clause} without the parts about others, where any is about what is meant; all of it else. A part that tells
     * nothing goes with the one before.
     *
     * @param tells whether a part tells what it is about
     * @param isMeant whether it tells that it is about what is meant
     */
    static String own(String clause, Predicate<String> tells, Predicate<String> isMeant) {
        var parts = of(clause);
        if (parts.size() < 2 || parts.stream().noneMatch(isMeant)) {
            return clause;
        }
        var own = new StringJoiner(" ");
        boolean keeps = true;
        for (var part : parts) {
            keeps = tells.test(part) ? isMeant.test(part) : keeps;
            if (keeps) {
                own.add(part);
            }
        }
        return own.toString();
    }
}
