package vn.chidao.answer.clause;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.number.Ordinal;
import vn.chidao.text.pattern.MarkedPattern;

/** The phases (đợt, giai đoạn, bước, vòng) that a text speaks of, by their ordinals. */
public final class Phases {
    private static final MarkedPattern PHASE =
            MarkedPattern.of("(?<![\\p{L}])(đợt|giai đoạn|vòng|bước|lần)( thứ)? (?<ordinal>" + Ordinal.WORDS
                    + ")(?![\\p{L}\\d/]|[.,]\\d| ?- ?\\d)");

    private static final MarkedPattern WHOLE = MarkedPattern.of(
            "(?<!\\p{L})(chia (ra )?(làm|thành)|trong|làm) (\\d{1,2}|hai|ba|bốn|năm) (đợt|giai đoạn|vòng|bước)(?!\\p{L})");

    private Phases() {}

    /** Returns the ordinals of the phases that {@code text} names, from 1. */
    public static Set<Integer> in(String text) {
        return PHASE.strict(text).results().map(Phases::ordinal).collect(Collectors.toSet());
    }

    /** Returns the ordinal that {@code label} ends with («Đợt 02», «giai đoạn II»), 0 when with none. */
    public static int of(String label) {
        return PHASE.strict(label).results().map(Phases::ordinal).findFirst().orElse(0);
    }

    /** Returns {@code clause} without the parts about other phases, where any is about {@code phase}. */
    public static String own(int phase, String clause) {
        return ClauseParts.own(clause, part -> !in(part).isEmpty(), part -> in(part).contains(phase));
    }

    /** Returns {@code clause} without what stands before it parts the whole: «kiểm tra 24 xã, chia làm hai đợt: đợt 1 …». */
    public static String parted(String clause) {
        var label = PHASE.strict(clause);
        var whole = WHOLE.strict(clause);
        return whole.find() && label.find(whole.end()) ? clause.substring(whole.end()) : clause;
    }

    /** Whether {@code directive} counts phases, and {@code phase}, one asked for by its ordinal, is none of them; null is none asked for. */
    public static boolean isMissing(@Nullable Integer phase, Directive directive) {
        if (phase == null || phase <= 0) {
            return false;
        }
        var told = in(directive.text());
        return !told.isEmpty() && !told.contains(phase);
    }

    /** Whether {@code directive} tells {@code phase}, the one asked for, apart from others: what it says of all is none of it. */
    public static boolean areApart(@Nullable Integer phase, Directive directive) {
        var told = in(directive.text());
        return phase != null
                && told.size() > 1
                && told.contains(phase)
                && !in(directive.title()).contains(phase);
    }

    private static int ordinal(MatchResult found) {
        return Ordinal.of(found.group("ordinal"));
    }
}
